// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/review/reviewhelp.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace duibiao::test;

TEST_CASE("a deadline before the plan's own date", "[review]")
{
    CHECK(found("deadline_before_issue", planWith(u"（一）加固堤防。2025年2月28日前完成险工险段加固。"_s)).size() == 1);
    CHECK(found("deadline_before_issue", planWith(u"（一）加固堤防。2025年5月31日前完成险工险段加固。"_s)).isEmpty());
    CHECK(
        found("deadline_before_issue", u"青石县2025年防汛工作要点\n一、工作任务\n2024年2月28日前完成险工险段加固。\n"_s)
            .isEmpty()); // no date of its own
}

TEST_CASE("a deadline on a day off", "[review]")
{
    CHECK(found("deadline_on_off_day", planWith(u"（一）加固堤防。2025年5月18日前完成险工险段加固。"_s)).size() ==
          1); // a Sunday
    CHECK(found("deadline_on_off_day", planWith(u"（一）加固堤防。2025年10月3日前完成险工险段加固。"_s)).size() ==
          1); // National Day holidays
    CHECK(found("deadline_on_off_day", planWith(u"（一）加固堤防。2025年5月20日前完成险工险段加固。"_s)).isEmpty());
    CHECK(found("deadline_on_off_day", planWith(u"（一）加固堤防。2025年8月底前完成险工险段加固。"_s))
              .isEmpty()); // a Sunday, but the end of a month
}

TEST_CASE("body and row with two deadlines", "[review]")
{
    const QString body =
        u"（一）储备物资。2025年5月底前储备编织袋5万条。\n（二）开展演练。6月底前组织全县防汛综合演练1次。\n"_s;
    CHECK(found("deadlines_differ",
                planWith(body) +
                    tableOf({{u"1"_s, u"2025年5月底前储备编织袋5万条。"_s, u"县应急局"_s, u"2025年4月30日前"_s},
                             {u"2"_s, u"6月底前组织全县防汛综合演练1次。"_s, u"县水利局"_s, u"2025年6月底前"_s}}))
              .size() == 1);
    CHECK(found("deadlines_differ",
                planWith(body) +
                    tableOf({{u"1"_s, u"2025年5月底前储备编织袋5万条。"_s, u"县应急局"_s, u"2025年5月底前"_s},
                             {u"2"_s, u"6月底前组织全县防汛综合演练1次。"_s, u"县水利局"_s, u"2025年12月底前"_s}}))
              .isEmpty());
}
