// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/calendar.h"

#include <catch2/catch_test_macros.hpp>

using duibiao::text::WorkCalendar;
using namespace Qt::StringLiterals;

static QDate date(int year, int month, int day)
{
    return QDate(year, month, day);
}

TEST_CASE("the shipped calendar knows the years of the notices and no others", "[text][calendar]")
{
    const WorkCalendar& calendar = WorkCalendar::shipped();
    for (int year = 2016; year <= 2026; ++year) CHECK(calendar.knows(year));
    CHECK_FALSE(calendar.knows(2015));
    CHECK_FALSE(calendar.knows(2027));
    CHECK_FALSE(calendar.isWorkday(date(2015, 6, 1)).has_value());
}

TEST_CASE("working days, holidays and make-up days", "[text][calendar]")
{
    const WorkCalendar& calendar = WorkCalendar::shipped();
    CHECK(calendar.isWorkday(date(2023, 6, 1)) == true);   // a Thursday
    CHECK(calendar.isWorkday(date(2023, 6, 3)) == false);  // a Saturday
    CHECK(calendar.isWorkday(date(2023, 6, 22)) == false); // Dragon Boat Festival, a Thursday
    CHECK(calendar.isWorkday(date(2023, 6, 25)) == true);  // a Sunday worked instead
    CHECK(calendar.isWorkday(date(2023, 10, 2)) == false);
}

TEST_CASE("periods start the day after the event and skip off-days", "[text][calendar]")
{
    const WorkCalendar& calendar = WorkCalendar::shipped();
    CHECK(calendar.addWorkdays(date(2023, 6, 1), 0) == date(2023, 6, 1));
    CHECK(calendar.addWorkdays(date(2023, 6, 1), 1) == date(2023, 6, 2));
    CHECK(calendar.addWorkdays(date(2023, 6, 2), 1) == date(2023, 6, 5));
    CHECK(calendar.addWorkdays(date(2023, 6, 21), 2) == date(2023, 6, 26)); // 22 to 24 off, Sunday 25 worked
    CHECK(calendar.workdaysBetween(date(2023, 6, 21), date(2023, 6, 26)) == 2);
    CHECK(calendar.workdaysBetween(date(2023, 6, 26), date(2023, 6, 21)) == 0);
    CHECK(calendar.rollForward(date(2023, 9, 29)) == date(2023, 10, 7)); // a worked Saturday
    CHECK(calendar.rollForward(date(2023, 6, 1)) == date(2023, 6, 1));
    CHECK_FALSE(calendar.addWorkdays(date(2026, 12, 25), 30).has_value());
    CHECK_FALSE(calendar.addWorkdays(date(2023, 6, 1), -1).has_value());
}

TEST_CASE("a calendar of one's own is read or refused with its line", "[text][calendar]")
{
    const auto read = WorkCalendar::parse(u"# next year\r\n2031-01-01\toff\t元旦\r\n\r\n2031-01-04\twork\n");
    REQUIRE(read.has_value());
    CHECK(read->knows(2031));
    CHECK(read->isWorkday(date(2031, 1, 1)) == false);
    CHECK(read->isWorkday(date(2031, 1, 4)) == true);

    for (const QString& bad : {u"2031-02-30\toff"_s, u"2031-01-01"_s, u"2031-01-01\tfree"_s}) {
        const auto refused = WorkCalendar::parse(u"2031-01-01\toff\n"_s + bad);
        REQUIRE_FALSE(refused.has_value());
        CHECK(refused.error().code == duibiao::ErrorCode::InvalidInput);
        CHECK(refused.error().message.contains(u'2'));
    }
}
