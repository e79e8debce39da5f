// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/review/reviewhelp.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace duibiao::test;

/// What the rule finds in a plan of two clauses.
static QStringList thresholds(const QString& first, const QString& second)
{
    return found("duty_two_thresholds", planWith(u"（一）第一项任务。"_s + first + u"\n（二）第二项任务。"_s + second));
}

TEST_CASE("the same duty with two thresholds", "[review]")
{
    CHECK(thresholds(u"病险水库除险加固率不低于98%。"_s, u"病险水库除险加固率达到95%以上。"_s) ==
          QStringList{u"病险水库除险加固率达到95%以上"_s});
    CHECK(thresholds(u"全年组织全县防汛综合演练不少于3次。"_s, u"全年组织全县防汛综合演练不少于2次。"_s).size() == 1);
    CHECK(thresholds(u"每年组织全县防汛综合演练不少于3次。"_s, u"每年组织全县防汛综合演练不少于3次。"_s)
              .isEmpty());                                                                               // said twice
    CHECK(thresholds(u"病险水库除险加固率不低于98%。"_s, u"山洪沟道治理完成率不低于95%。"_s).isEmpty()); // two things
    CHECK(thresholds(u"2025年底前病险水库除险加固率达到90%。"_s, u"2026年底前病险水库除险加固率达到98%。"_s)
              .isEmpty());                                                                                 // milestones
    CHECK(thresholds(u"病险水库除险加固率不低于95%。"_s, u"力争病险水库除险加固率达到98%。"_s).isEmpty()); // an aim
    CHECK(thresholds(u"各镇每年组织全镇防汛综合演练不少于3次。"_s, u"各村每年组织全镇防汛综合演练不少于1次。"_s)
              .isEmpty()); // of two actors
    CHECK(thresholds(u"每月组织全县防汛综合演练不少于1次。"_s, u"每年组织全县防汛综合演练不少于15次。"_s)
              .isEmpty()); // of two periods
    CHECK(thresholds(u"病险水库除险加固率不低于98%。（县水利局负责）"_s,
                     u"病险水库除险加固率不低于95%。（各镇人民政府负责）"_s)
              .isEmpty());
}
