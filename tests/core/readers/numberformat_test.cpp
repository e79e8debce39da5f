// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/xlsx/numberformat.h"
#include "core/readers/xlsx/worksheet.h"

#include <catch2/catch_test_macros.hpp>

using namespace duibiao::readers::xlsx;
using namespace Qt::StringLiterals;

TEST_CASE("number formats say what a number is", "[readers][xlsx]")
{
    const auto kind = [](QStringView code) { return parseNumberFormat(code).kind; };
    CHECK(kind(u"General") == NumberKind::Plain);
    CHECK(kind(u"0.00_);[Red]\\(0.00\\)") == NumberKind::Plain);
    CHECK(kind(u"0.00E+00") == NumberKind::Plain);
    CHECK(kind(u"\"day \"0") == NumberKind::Plain);
    CHECK(kind(u"#,##0\\ \"m\"") == NumberKind::Plain);
    CHECK(kind(u"[DBNum1][$-804]General") == NumberKind::Plain);
    CHECK(kind(u"yyyy/m/d;@") == NumberKind::Date);
    CHECK(kind(u"[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy") == NumberKind::Date);
    CHECK(kind(u"yyyy\"年\"m\"月\"d\"日\"") == NumberKind::Date);
    CHECK(kind(u"m\"月\"d\"日\";@") == NumberKind::Date);
    CHECK(kind(u"yyyy\"年\"m\"月\"") == NumberKind::Month);
    CHECK(kind(u"yyyy-mm-dd\\ hh:mm") == NumberKind::DateTime);
    CHECK(kind(u"h:mm AM/PM") == NumberKind::Time);
    CHECK(kind(u"[h]:mm:ss") == NumberKind::Duration);
    CHECK(kind(u"0.0%") == NumberKind::Percent);
    CHECK(kind(u"\"unfinished") == NumberKind::Plain);
}

TEST_CASE("dates of both systems", "[readers][xlsx]")
{
    const NumberFormat date{NumberKind::Date};
    CHECK(numberText(45471, date, false) == u"2024-06-28");
    CHECK(numberText(44009, date, true) == u"2024-06-28");
    CHECK(numberText(1, date, false) == u"1900-01-01");
    CHECK(numberText(59, date, false) == u"1900-02-28");
    CHECK(numberText(61, date, false) == u"1900-03-01");
    CHECK(numberText(0, date, true) == u"1904-01-01");
    CHECK(numberText(45471.25, {NumberKind::DateTime}, false) == u"2024-06-28 06:00");
    CHECK(numberText(45471, {NumberKind::DateTime}, false) == u"2024-06-28");
    CHECK(numberText(1.5, {NumberKind::Duration}, false) == u"36:00");
    CHECK(numberText(-1, date, false) == u"-1");
    CHECK(numberText(1e18, date, false) == u"1000000000000000000");
}

TEST_CASE("numbers in plain digits", "[readers][xlsx]")
{
    CHECK(numberText(3, {}, false) == u"3");
    CHECK(numberText(0.1 + 0.2, {}, false) == u"0.3");
    CHECK(numberText(1234567.891, {}, false) == u"1234567.891");
    CHECK(numberText(-0.5, {}, false) == u"-0.5");
    CHECK(numberText(123456789012, {}, false) == u"123456789012");
    CHECK(numberText(0.95, {NumberKind::Percent, 0}, false) == u"95%");
    CHECK(numberText(0.955, {NumberKind::Percent, 0}, false) == u"95.5%");
    CHECK(numberText(2.0 / 3, {NumberKind::Percent, 0}, false) == u"66.67%");
}

TEST_CASE("cell names", "[readers][xlsx]")
{
    int row = -1;
    int column = -1;
    REQUIRE(parseCellName("B7"_L1, row, column));
    CHECK(row == 6);
    CHECK(column == 1);
    REQUIRE(parseCellName("$XFD$1048576"_L1, row, column));
    CHECK(row == 1'048'575);
    CHECK(column == 16'383);
    for (const QLatin1StringView bad :
         {""_L1, "B"_L1, "7"_L1, "XFE1"_L1, "A0"_L1, "A1048577"_L1, "ZZZZZZZZZZZZ1"_L1, "A99999999999"_L1})
        CHECK_FALSE(parseCellName(bad, row, column));
}
