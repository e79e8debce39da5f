// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/review/reviewhelp.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace duibiao::test;

static const QString body =
    u"（一）储备物资。储备编织袋不少于5万条。\n（二）开展演练。组织全县防汛综合演练1次。\n（三）值班值守。每日向市水利局报送水情。\n"_s;

TEST_CASE("rows without a unit or a deadline", "[review]")
{
    const QString whole =
        planWith(body) + tableOf({{u"1"_s, u"储备编织袋不少于5万条。"_s, u"县应急局"_s, u"2025年5月底前"_s},
                                  {u"2"_s, u"组织全县防汛综合演练1次。"_s, u"县水利局"_s, u"2025年6月底前"_s}});
    CHECK(found("row_without_unit", whole).isEmpty());
    CHECK(found("row_without_deadline", whole).isEmpty());
    CHECK(found("table_without_deadlines", whole).isEmpty());
    CHECK(found("row_without_deadline",
                planWith(body) + tableOf({{u"1"_s, u"储备编织袋不少于5万条。"_s, u"县应急局"_s, u"2025年5月底前"_s},
                                          {u"2"_s, u"每日向市水利局报送水情。"_s, u"县水利局"_s, u"长期坚持"_s}})) ==
          QStringList{u"长期坚持"_s});
    CHECK(found("table_without_deadlines",
                planWith(body) + tableOf({{u"1"_s, u"储备编织袋不少于5万条。"_s, u"县应急局"_s},
                                          {u"2"_s, u"每日向市水利局报送水情。"_s, u"县水利局"_s}},
                                         false))
              .size() == 1);
    CHECK(found("row_without_unit",
                planWith(body) + tableOf({{u"1"_s, u"储备编织袋不少于5万条。"_s, u"/"_s, u"2025年5月底前"_s},
                                          {u"2"_s, u"每日向市水利局报送水情。"_s, u"县水利局"_s,
                                           u"2025年6月底前"_s}})) == QStringList{u"储备编织袋不少于5万条。"_s});
}

TEST_CASE("a duty that the table leaves out", "[review]")
{
    const QList<QStringList> rows{{u"1"_s, u"储备编织袋不少于5万条。"_s, u"县应急局"_s, u"2025年5月底前"_s},
                                  {u"2"_s, u"组织全县防汛综合演练1次。"_s, u"县水利局"_s, u"2025年6月底前"_s}};
    CHECK(found("duty_missing_from_table", planWith(body) + tableOf(rows)) == QStringList{u"每日向市水利局报送水情"_s});
    CHECK(found("duty_missing_from_table", planWith(body)).isEmpty()); // no table at all
}

TEST_CASE("body and table that say something else", "[review]")
{
    const auto row = [](const QString& words) {
        return QList<QStringList>{{u"1"_s, words, u"县应急局"_s, u"2025年5月底前"_s},
                                  {u"2"_s, u"组织全县防汛综合演练1次。"_s, u"县水利局"_s, u"2025年6月底前"_s}};
    };
    CHECK(found("body_table_differ", planWith(body) + tableOf(row(u"储备编织袋不少于5万条。"_s))).isEmpty());
    CHECK(found("body_table_differ", planWith(body) + tableOf(row(u"储备编织袋不少于3万条。"_s))).size() == 1);
}

TEST_CASE("a unit in the words of a row that its cell leaves out", "[review]")
{
    const auto rows = [](const QString& unit) {
        return QList<QStringList>{{u"1"_s, u"县应急管理局会同各镇储备编织袋不少于5万条。"_s, unit, u"2025年5月底前"_s},
                                  {u"2"_s, u"组织全县防汛综合演练1次。"_s, u"县应急管理局"_s, u"2025年6月底前"_s}};
    };
    CHECK(found("unit_not_in_cell", planWith(body) + tableOf(rows(u"县粮食和物资储备局"_s))).size() == 1);
    CHECK(found("unit_not_in_cell", planWith(body) + tableOf(rows(u"县应急管理局、县粮食和物资储备局"_s))).isEmpty());
}
