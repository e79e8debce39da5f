// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/readers.h"
#include "core/report/table.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace duibiao;

namespace {

const report::Table items{
    u"整改/台账"_s,
    {u"单位"_s, u"轮次"_s, u"原因"_s},
    {{u"县司法局"_s, u"2"_s, u"=1+1"_s}, {u"县民政局"_s, u"007"_s, u"联系人：王小明，13812345678"_s}}};

} // namespace

TEST_CASE("A list is written as a workbook and as CSV, and reads back as it was", "[report]")
{
    const auto bytes = report::toXlsx({items, {u"空"_s, {u"单位"_s}, {}}});
    REQUIRE(bytes);
    const auto book = readers::read({u"台账.xlsx"_s, *bytes});
    REQUIRE(book);
    REQUIRE_FALSE(book->tables.empty());
    CHECK(book->tables.front().sheet == u"整改台账");
    CHECK(book->tables.front().rows == 3);
    for (const QStringList& row : items.rows)
        for (const QString& cell : row) CHECK(book->text.contains(cell));

    const auto table = readers::read({u"台账.csv"_s, report::toCsv(items)});
    REQUIRE(table);
    REQUIRE(table->tables.size() == 1);
    CHECK(table->tables.front().columns == 3);
    CHECK(table->text.contains(u"县民政局"));
}

TEST_CASE("A masked list tells no private words", "[report]")
{
    const report::Table masked = report::masked(items);
    CHECK_FALSE(masked.rows[1][2].contains(u"13812345678"));
    CHECK(masked.rows[0][0] == u"县司法局");
}
