// SPDX-License-Identifier: GPL-3.0-or-later
// Rounds beside each other: what changed, what is open, what an earlier plan left.
#include "core/check/lookback.h"
#include "core/check/openitems.h"
#include "core/check/roundchanges.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace duibiao;
using check::Change;
using check::OpenItem;
using check::Round;
using check::RoundLine;
using check::Status;

namespace {

RoundLine line(const QString& id, Status status, const QStringList& quotes = {}, const QString& words = {})
{
    RoundLine out;
    out.verdict.requirementId = id;
    out.verdict.unit = u"县司法局"_s;
    out.verdict.status = status;
    out.verdict.reason = u"理由"_s;
    for (const QString& quote : quotes) out.verdict.evidence.push_back({u"总结.txt"_s, {}, quote, {}});
    out.requirement = words.isEmpty() ? u"完成第"_s + id + u"项工作。"_s : words;
    return out;
}

Round round(int number, const std::vector<RoundLine>& lines, const std::vector<check::RoundInput>& inputs = {})
{
    Round out;
    out.number = number;
    out.to = QDate(2024, 12, 31);
    out.lines = lines;
    out.inputs = inputs;
    return out;
}

/// What became of the only line.
Change changeOf(const RoundLine& before, const RoundLine& after)
{
    const auto changes = check::compareRounds(round(1, {before}), round(2, {after}));
    REQUIRE(changes.lines.size() == 1);
    return changes.lines.front().change;
}

check::ItemClosing closing(int round, const QString& id, bool reopened = false)
{
    check::ItemClosing out;
    out.round = round;
    out.requirementId = id;
    out.unit = u"县司法局"_s;
    out.isReopened = reopened;
    out.reason = u"佐证已补"_s;
    out.who = u"王审核"_s;
    return out;
}

plan::Plan planOf(const std::vector<std::pair<QString, QString>>& duties)
{
    plan::Plan out;
    out.metadata.planYear = 2025;
    for (const auto& [id, words] : duties) {
        out.requirements.emplace_back().id = id;
        out.requirements.back().text = words;
    }
    return out;
}

} // namespace

TEST_CASE("a later round tells better from worse", "[check][rounds]")
{
    CHECK(changeOf(line(u"a"_s, Status::NoEvidence), line(u"a"_s, Status::Met)) == Change::Better);
    CHECK(changeOf(line(u"a"_s, Status::NoEvidence), line(u"a"_s, Status::NotMet)) ==
          Change::Better); // something was shown
    CHECK(changeOf(line(u"a"_s, Status::NotDue), line(u"a"_s, Status::NoEvidence)) == Change::Worse);
    CHECK(changeOf(line(u"a"_s, Status::Met), line(u"a"_s, Status::MetLate)) == Change::Worse);
    CHECK(changeOf(line(u"a"_s, Status::Met), line(u"a"_s, Status::NotApplicable)) == Change::Other);
    CHECK(changeOf(line(u"a"_s, Status::Met), line(u"a"_s, Status::Met)) == Change::Same);
    RoundLine two = line(u"a"_s, Status::NotMet);
    two.verdict.progress = {2, 5};
    RoundLine four = two;
    four.verdict.progress = {4, 5};
    CHECK(changeOf(two, four) == Change::Better);
    CHECK(changeOf(four, two) == Change::Worse);
}

TEST_CASE("new and lost evidence is told, whatever its order", "[check][rounds]")
{
    const QStringList one{u"3月2日举办培训班。"_s};
    const QStringList both{u"5月6日举办培训班。"_s, u"3月2日举办培训班。"_s};
    CHECK(changeOf(line(u"a"_s, Status::Met, one), line(u"a"_s, Status::Met, both)) == Change::NewEvidence);
    CHECK(changeOf(line(u"a"_s, Status::Met, both), line(u"a"_s, Status::Met, one)) == Change::LostEvidence);
    const auto changes = check::compareRounds(round(1, {line(u"a"_s, Status::NoEvidence, one)}),
                                              round(2, {line(u"a"_s, Status::Met, both)}));
    CHECK(changes.lines.front().newQuotes == QStringList{u"5月6日举办培训班。"_s});
    CHECK(changes.lines.front().lostQuotes.isEmpty());
}

TEST_CASE("duties that came, went or moved are told apart", "[check][rounds]")
{
    const Round before = round(1, {line(u"a"_s, Status::Met), line(u"b"_s, Status::NotMet), line(u"c"_s, Status::Met)});
    const Round after = round(2, {line(u"b2"_s, Status::Met, {}, before.lines[1].requirement),
                                  line(u"a"_s, Status::Met), line(u"d"_s, Status::NotDue)});
    const auto changes = check::compareRounds(before, after);
    REQUIRE(changes.lines.size() == 4);
    CHECK(changes.lines[0].before == 1); // found by its words
    CHECK(changes.lines[0].change == Change::Better);
    CHECK(changes.lines[2].change == Change::Added);
    CHECK(changes.lines[3].change == Change::Gone);
    CHECK(changes.lines[3].before == 2);
    CHECK(changes.counts().value(Change::Same) == 1);
    CHECK(check::compareRounds(before, before).counts().value(Change::Same) == 3);
}

TEST_CASE("what the units sent back is told by content, not by name", "[check][rounds]")
{
    const Round before =
        round(1, {}, {{u"a.txt"_s, u"1"_s, u"甲"_s}, {u"b.txt"_s, u"2"_s, u"甲"_s}, {u"c.txt"_s, u"3"_s, {}}});
    const Round after = round(
        2, {}, {{u"renamed.txt"_s, u"1"_s, u"甲"_s}, {u"b.txt"_s, u"22"_s, u"甲"_s}, {u"d.txt"_s, u"4"_s, u"乙"_s}});
    const auto files = check::compareRounds(before, after).files;
    REQUIRE(files.size() == 3);
    CHECK(files[0].fate == check::FileChange::Fate::Replaced);
    CHECK(files[0].file.file == u"b.txt");
    CHECK(files[1].fate == check::FileChange::Fate::Sent);
    CHECK(files[1].file.unit == u"乙");
    CHECK(files[2].fate == check::FileChange::Fate::Gone);
    CHECK(files[2].file.file == u"c.txt");
}

TEST_CASE("what a unit was told stays open until somebody closes it", "[check][rounds]")
{
    RoundLine returned = line(u"r"_s, Status::Met);
    returned.isReturned = true;
    const std::vector<Round> rounds{
        round(1, {line(u"a"_s, Status::NotMet), line(u"b"_s, Status::NoEvidence), line(u"m"_s, Status::Met), returned}),
        round(2, {line(u"a"_s, Status::NotMet), line(u"b"_s, Status::Met), line(u"m"_s, Status::NeedsReview)})};
    const auto items = check::openItems(rounds, {});
    REQUIRE(items.size() == 4);
    CHECK(items[0].state == OpenItem::State::Open);
    CHECK(items[0].firstTold == 1);
    CHECK(items[0].lastTold == 2);
    CHECK(items[1].state == OpenItem::State::Ready); // met now: for somebody to close
    CHECK(items[1].status == Status::Met);
    CHECK(items[2].requirementId == u"r");
    CHECK_FALSE(items[2].status); // the duty is gone
    CHECK(items[3].firstTold == 2);

    const std::vector closings{closing(2, u"b"_s)};
    const auto closed = check::openItems(rounds, closings);
    CHECK(closed[1].state == OpenItem::State::Closed);
    CHECK(closed[1].closing->who == u"王审核");
    const std::vector both{closing(2, u"b"_s), closing(2, u"b"_s, true)};
    CHECK(check::openItems(rounds, both)[1].state == OpenItem::State::Ready);
}

TEST_CASE("a closed item that is told again is open again", "[check][rounds]")
{
    const std::vector closings{closing(1, u"a"_s)};
    const std::vector<Round> rounds{round(1, {line(u"a"_s, Status::NotMet)}), round(2, {line(u"a"_s, Status::Met)}),
                                    round(3, {line(u"a"_s, Status::NotMet)})};
    CHECK(check::openItems(std::span(rounds).first(2), closings).front().state == OpenItem::State::Closed);
    const auto again = check::openItems(rounds, closings);
    REQUIRE(again.size() == 1);
    CHECK(again.front().state == OpenItem::State::Open);
    CHECK(again.front().firstTold == 3);
}

TEST_CASE("an item follows its duty through a revision of the plan", "[check][rounds]")
{
    const QString words = u"每年至少组织1次业务培训。"_s;
    const std::vector<Round> rounds{round(1, {line(u"old"_s, Status::NotMet, {}, words)}),
                                    round(2, {line(u"new"_s, Status::NotMet, {}, words)}),
                                    round(3, {line(u"new"_s, Status::Met, {}, words)})};
    const auto items = check::openItems(rounds, {});
    REQUIRE(items.size() == 1);
    CHECK(items.front().requirementId == u"new");
    CHECK(items.front().firstTold == 1);
    CHECK(items.front().state == OpenItem::State::Ready);
    const std::vector closings{closing(3, u"new"_s)};
    CHECK(check::openItems(rounds, closings).front().state == OpenItem::State::Closed);
}

TEST_CASE("last year's unfinished duties are found in this year's plan", "[check][rounds]")
{
    using Match = check::LookBack::Match;
    const Round last = round(2, {line(u"x1"_s, Status::NotMet, {}, u"每年至少组织1次政务公开业务培训。"_s),
                                 line(u"x2"_s, Status::NoEvidence, {}, u"2024年6月底前完成政府网站适老化改造。"_s),
                                 line(u"x3"_s, Status::NeedsReview, {}, u"按季度通报12345热线办理情况。"_s),
                                 line(u"x4"_s, Status::Met, {}, u"及时发布农业补贴信息。"_s),
                                 line(u"x5"_s, Status::NotMet, {}, u"建立行政复议案例库。"_s),
                                 line(u"x6"_s, Status::NotMet, {}, u"编制重大行政决策事项目录。"_s)});
    const plan::Plan now = planOf({{u"y1"_s, u"每年至少组织2次政务公开业务培训。"_s},
                                   {u"y2"_s, u"2025年9月底前完成政府网站适老化改造。"_s},
                                   {u"x3"_s, u"按季度通报12345热线办理情况。"_s},
                                   {u"y4"_s, u"加强历史文化街区保护。"_s},
                                   {u"y6"_s, u"编制重大行政决策事项目录。"_s}});
    const auto found = check::lookBack(last, {}, now);
    REQUIRE(found.size() == 5);              // x4 was met
    CHECK(found[0].match == Match::Similar); // figures and years do not count
    CHECK(found[0].duty == 0);
    CHECK(found[0].score > 0.9);
    CHECK(found[1].match == Match::Similar);
    CHECK(found[2].match == Match::Id);
    CHECK(found[3].match == Match::None);
    CHECK(found[3].duty == -1);
    CHECK(found[4].match == Match::Words);
    CHECK(check::lookBack(last, {true, true, true, true, true, false}, now).size() ==
          1); // what was closed is not carried over
}

TEST_CASE("a pair that is only somewhat alike is asked, never assumed", "[check][rounds]")
{
    const Round last =
        round(1, {line(u"x"_s, Status::NotMet, {}, u"每年至少组织1次政务公开业务培训，参训人员覆盖各镇街道。"_s)});
    const auto found = check::lookBack(last, {}, planOf({{u"y"_s, u"每年组织政务公开业务培训，参训人员完成测试。"_s}}));
    REQUIRE(found.size() == 1);
    CHECK(found.front().match == check::LookBack::Match::Doubtful);
    CHECK(found.front().duty == 0);
    check::CarriedDuty duty;
    duty.match = check::LookBack::Match::Doubtful;
    duty.duty = u"y"_s;
    CHECK(duty.isAsked());
    CHECK_FALSE(duty.goesOn());
    duty.answer = true;
    CHECK_FALSE(duty.isAsked());
    CHECK(duty.goesOn());
}
