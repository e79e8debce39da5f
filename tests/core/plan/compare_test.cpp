// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/compare.h"

#include "core/plan/reader.h"
#include "core/readers/readers.h"

#include <catch2/catch_test_macros.hpp>

using namespace duibiao;
using namespace Qt::StringLiterals;
using plan::DutyChange;
using plan::Shift;

namespace {

struct Read {
    Document document;
    plan::Plan plan;
};

Read read(const QString& title, const QStringList& sentences)
{
    QString text = title + u"\n一、重点任务\n"_s;
    for (qsizetype i = 0; i < sentences.size(); ++i) text += u"%1.%2\n"_s.arg(i + 1).arg(sentences[i]);
    auto document = readers::read({u"plan.txt"_s, text.toUtf8()});
    REQUIRE(document.has_value());
    plan::Plan plan = plan::read(*document);
    return {std::move(*document), std::move(plan)};
}

/// How the one duty of `before` changed into the one duty of `after`.
Shift shiftBetween(const QString& before, const QString& after, int yearBefore = 2023, int yearAfter = 2023)
{
    const auto title = [](int year) { return u"某县%1年河湖管护工作要点"_s.arg(year); };
    const Read a = read(title(yearBefore), {before});
    const Read b = read(title(yearAfter), {after});
    const auto changes = plan::compare(a.plan, b.plan);
    REQUIRE(changes.size() == 1);
    REQUIRE(changes[0].fate == DutyChange::Fate::Matched);
    return changes[0].shift;
}

} // namespace

TEST_CASE("fewer times, later or less often is weaker", "[plan][compare]")
{
    CHECK(shiftBetween(u"各镇河长每年巡河不少于5次。"_s, u"各镇河长每年巡河不少于3次。"_s) == Shift::Weakened);
    CHECK(shiftBetween(u"各镇河长每月巡河不少于1次。"_s, u"各镇河长每季度巡河不少于1次。"_s) == Shift::Weakened);
    CHECK(shiftBetween(u"6月底前完成河湖岸线清理整治。"_s, u"9月底前完成河湖岸线清理整治。"_s) == Shift::Weakened);
    CHECK(shiftBetween(u"接到举报后3个工作日内核查河道排污问题。"_s, u"接到举报后10个工作日内核查河道排污问题。"_s) ==
          Shift::Weakened);
    CHECK(shiftBetween(u"河道垃圾清理率达到95%以上。"_s, u"河道垃圾清理率达到90%以上。"_s) == Shift::Weakened);
}

TEST_CASE("more, sooner or oftener is stricter", "[plan][compare]")
{
    CHECK(shiftBetween(u"各镇河长每季度巡河不少于2次。"_s, u"各镇河长每月巡河不少于2次。"_s) == Shift::Tightened);
    CHECK(shiftBetween(u"定期开展河道水质抽检。"_s, u"每季度开展河道水质抽检。"_s) == Shift::Tightened);
    CHECK(shiftBetween(u"河道采砂违规率控制在5%以内。"_s, u"河道采砂违规率控制在2%以内。"_s) == Shift::Tightened);
    CHECK(shiftBetween(u"鼓励各村聘请河湖保洁员开展日常保洁。"_s, u"各村要聘请河湖保洁员开展日常保洁。"_s) ==
          Shift::Tightened);
}

TEST_CASE("the same rate said in other periods is the same", "[plan][compare]")
{
    CHECK(shiftBetween(u"各镇河长每季度巡河不少于1次。"_s, u"各镇河长每年巡河不少于4次。"_s) == Shift::Same);
}

TEST_CASE("deadlines of two yearly plans are compared within their years", "[plan][compare]")
{
    CHECK(shiftBetween(u"2023年年底前完成河湖岸线清理整治。"_s, u"2024年年底前完成河湖岸线清理整治。"_s, 2023, 2024) ==
          Shift::Same);
    CHECK(shiftBetween(u"2023年年底前完成河湖岸线清理整治。"_s, u"2024年6月底前完成河湖岸线清理整治。"_s, 2023, 2024) ==
          Shift::Tightened);
    CHECK(shiftBetween(u"2月底前编制河湖管护年度计划。"_s, u"2月底前编制河湖管护年度计划。"_s, 2023, 2024) ==
          Shift::Same); // 2024 is a leap year
}

TEST_CASE("duties are paired by their words, and every duty appears once", "[plan][compare]")
{
    const Read before =
        read(u"某县2023年河湖管护工作要点"_s,
             {u"各镇河长每年巡河不少于5次。"_s, u"完成12条河道清淤疏浚。"_s, u"每季度通报一次河湖管护情况。"_s});
    const Read after =
        read(u"某县2024年河湖管护工作要点"_s,
             {u"每季度通报一次河湖管护情况。"_s, u"建设智慧水利监测平台。"_s, u"各镇河长每年巡河不少于3次。"_s});
    const auto changes = plan::compare(before.plan, after.plan);
    REQUIRE(changes.size() == 4);
    CHECK(changes[0].fate == DutyChange::Fate::Matched);
    CHECK(changes[0].shift == Shift::Same);
    CHECK(changes[0].before == 2);
    CHECK(changes[1].fate == DutyChange::Fate::New);
    CHECK(changes[2].before == 0);
    CHECK(changes[2].shift == Shift::Weakened);
    REQUIRE(changes[2].measures.size() == 1);
    CHECK(changes[2].measures[0].shift == Shift::Weakened);
    CHECK(changes[3].fate == DutyChange::Fate::Dropped);
    CHECK(changes[3].before == 1);
}

TEST_CASE("a plan compared with itself has not changed", "[plan][compare]")
{
    const Read one =
        read(u"某县2023年河湖管护工作要点"_s, {u"各镇河长每年巡河不少于5次。"_s, u"各镇河长每年巡河不少于5次。"_s,
                                               u"严禁侵占河道。"_s, u"年内完成2条河道清淤。"_s});
    for (const DutyChange& change : plan::compare(one.plan, one.plan)) {
        CHECK(change.fate == DutyChange::Fate::Matched);
        CHECK(change.shift == Shift::Same);
        CHECK(change.before == change.after);
    }
}

TEST_CASE("an empty plan leaves everything new or dropped", "[plan][compare]")
{
    const Read one = read(u"某县2023年河湖管护工作要点"_s, {u"各镇河长每年巡河不少于5次。"_s});
    const plan::Plan none;
    REQUIRE(plan::compare(none, one.plan).size() == 1);
    CHECK(plan::compare(none, one.plan)[0].fate == DutyChange::Fate::New);
    REQUIRE(plan::compare(one.plan, none).size() == 1);
    CHECK(plan::compare(one.plan, none)[0].fate == DutyChange::Fate::Dropped);
    CHECK(plan::compare(none, none).empty());
}
