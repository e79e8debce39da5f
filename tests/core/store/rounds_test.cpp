// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rounds.h"
#include "tests/core/store/rawsql.h"
#include "tests/core/store/workspacefile.h"

using namespace Qt::StringLiterals;
using namespace duibiao;
using check::Round;
using check::RoundLine;
using check::Status;
using store::Rounds;
using test::WorkspaceFile;

namespace {

RoundLine line(const QString& id, Status status, const QString& words = u"每年至少组织1次业务培训。"_s)
{
    RoundLine out;
    out.verdict = {
        u"县司法局"_s, id, {3, 9}, u"二/（一）"_s, status, check::Cause::None, check::Verdict::Count{1, 2}, u"少一次"_s,
        u"count"_s,    {}, 0.9};
    out.verdict.evidence.push_back({u"总结.txt"_s, {5, 9}, u"举办培训班"_s, {u"台账"_s, u"B7"_s, 2, 4}});
    out.requirement = words;
    out.decidedBy = u"王审核"_s;
    return out;
}

Round round(const std::vector<RoundLine>& lines)
{
    Round out;
    out.title = u"第一轮核查"_s;
    out.asOf = QDate(2024, 7, 1);
    out.from = QDate(2024, 1, 1);
    out.to = QDate(2024, 12, 31);
    out.plan = {u"要点.docx"_s, QString(64, u'a'), {}};
    out.inputs = {{u"总结.txt"_s, QString(64, u'b'), u"县司法局"_s}, {u"来历不明.txt"_s, QString(64, u'c'), {}}};
    out.lines = lines;
    return out;
}

check::ItemClosing closing(const QString& id, const QString& reason = u"佐证已补"_s)
{
    check::ItemClosing out;
    out.requirementId = id;
    out.unit = u"县司法局"_s;
    out.reason = reason;
    out.who = u"李复核"_s;
    return out;
}

} // namespace

TEST_CASE("a round is kept as it was", "[store][rounds]")
{
    const WorkspaceFile file;
    const auto workspace = file.create();
    const Rounds rounds(*workspace);
    RoundLine returned = line(u"r2"_s, Status::NotApplicable);
    returned.isReturned = true;
    returned.verdict.progress.reset();
    returned.verdict.cause = check::Cause::NotTriggered;
    const Round given = round({line(u"r1"_s, Status::NotMet), returned});
    REQUIRE(rounds.start(given).value().number == 1);
    const auto kept = rounds.round(1);
    REQUIRE(kept);
    CHECK(kept->title == given.title);
    CHECK(kept->asOf == given.asOf);
    CHECK(kept->from == given.from);
    CHECK(kept->to == given.to);
    CHECK(kept->plan == given.plan);
    CHECK(kept->inputs == given.inputs);
    CHECK(kept->startedAt.isValid());
    CHECK_FALSE(kept->startedBy.isEmpty());
    CHECK_FALSE(kept->closedAt.isValid());
    REQUIRE(kept->lines.size() == 2);
    const RoundLine& first = kept->lines.front();
    CHECK(first.verdict.requirementId == u"r1");
    CHECK(first.verdict.planSpan == SourceSpan{3, 9});
    CHECK(first.verdict.progress->required == 2);
    CHECK(first.verdict.reason == u"少一次");
    CHECK(first.verdict.confidence == 0.9);
    CHECK(first.requirement == u"每年至少组织1次业务培训。");
    CHECK(first.decidedBy == u"王审核");
    REQUIRE(first.verdict.evidence.size() == 1);
    CHECK(first.verdict.evidence.front().place.cell == u"B7");
    CHECK(kept->lines.back().isReturned);
    CHECK_FALSE(kept->lines.back().verdict.progress);
    CHECK(kept->lines.back().verdict.cause == check::Cause::NotTriggered);
    CHECK(rounds.list()->front().lines.empty());
    const auto missing = rounds.round(7);
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == ErrorCode::InvalidInput);
}

TEST_CASE("the next round ends the one before, and a round ends once", "[store][rounds]")
{
    const WorkspaceFile file;
    const auto workspace = file.create();
    const Rounds rounds(*workspace);
    REQUIRE(rounds.start(round({line(u"r1"_s, Status::NotMet)})));
    REQUIRE(rounds.start(round({line(u"r1"_s, Status::Met)})).value().number == 2);
    const auto all = rounds.all();
    REQUIRE(all);
    REQUIRE(all->size() == 2);
    CHECK(all->front().closedAt.isValid());
    CHECK_FALSE(all->back().closedAt.isValid());
    REQUIRE(rounds.close(2, u"王审核"_s));
    CHECK(rounds.list()->back().closedBy == u"王审核");
    CHECK_FALSE(rounds.close(2));
    CHECK_FALSE(rounds.close(3));
    CHECK(workspace->auditTrail()->front().what == u"round_close");
}

TEST_CASE("a round is taken back as if it had not been started, and comes back", "[store][rounds]")
{
    const WorkspaceFile file;
    const auto workspace = file.create();
    const Rounds rounds(*workspace);
    REQUIRE(rounds.start(round({line(u"r1"_s, Status::NotMet)})));
    const auto second = rounds.start(round({line(u"r2"_s, Status::NotMet)}));
    REQUIRE(second);
    REQUIRE(rounds.takeBack(*second));
    REQUIRE(rounds.list()->size() == 1);
    CHECK_FALSE(rounds.list()->front().closedAt.isValid()); // it goes on
    CHECK(rounds.items()->size() == 1);
    CHECK_FALSE(rounds.round(2));
    CHECK(rounds.takeBack(*second)); // there is nothing left to do
    REQUIRE(rounds.bringBack(*second));
    CHECK(rounds.list()->front().closedAt.isValid());
    CHECK(rounds.round(2)->lines.front().verdict.requirementId == u"r2");
    CHECK(rounds.round(2)->inputs.size() == 2);
    CHECK(workspace->auditTrail()->front().what == u"round_back");
    CHECK(workspace->auditTrail()->front().subject == u"round 2");

    SECTION("one that was started instead has its number")
    {
        REQUIRE(rounds.takeBack(*second));
        const auto other = rounds.start(round({line(u"r3"_s, Status::NotMet)}));
        CHECK(other.value().number == 2);
        CHECK(rounds.round(2)->lines.front().verdict.requirementId == u"r3");
        const auto refused = rounds.bringBack(*second);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::Conflict);
        const auto one = closing(u"r3"_s);
        REQUIRE(rounds.closeItems(std::span(&one, 1)));
        CHECK(rounds.closings()->front().round == 2);
    }
    SECTION("one that somebody built on stays")
    {
        const auto refused = [&] {
            const auto done = rounds.takeBack(*second);
            REQUIRE_FALSE(done);
            CHECK(done.error().code == ErrorCode::Conflict);
            CHECK(rounds.round(2).has_value());
        };
        SECTION("the next one was started")
        {
            REQUIRE(rounds.start(Round()));
            refused();
        }
        SECTION("it was closed")
        {
            const auto ended = rounds.close(2, u"王审核"_s);
            refused();
            REQUIRE(rounds.reopen(ended.value()));
            CHECK(rounds.takeBack(*second));
        }
        SECTION("an item was closed in it")
        {
            auto one = closing(u"r2"_s);
            REQUIRE(rounds.closeItems(std::span(&one, 1)));
            refused();
            one.isReopened = true;
            REQUIRE(rounds.closeItems(std::span(&one, 1)));
            CHECK(rounds.takeBack(*second));
            CHECK(rounds.closings()->empty()); // they are of the round
        }
    }
}

TEST_CASE("a round that was ended is taken up again by whoever ended it", "[store][rounds]")
{
    const WorkspaceFile file;
    const auto workspace = file.create();
    const Rounds rounds(*workspace);
    REQUIRE(rounds.start(round({line(u"r1"_s, Status::NotMet)})));
    const qint64 ended = rounds.close(1).value();
    REQUIRE(rounds.reopen(ended));
    CHECK_FALSE(rounds.list()->front().closedAt.isValid());
    CHECK(workspace->auditTrail()->front().what == u"round_reopen");
    CHECK(rounds.reopen(ended).error().code == ErrorCode::Conflict);
    const qint64 again = rounds.close(1, u"王审核"_s).value();
    CHECK(rounds.reopen(ended).error().code == ErrorCode::Conflict); // somebody else ended it since
    REQUIRE(rounds.start(Round()));
    CHECK(rounds.reopen(again).error().code == ErrorCode::Conflict); // the next one goes on
}

TEST_CASE("items are closed one by one, with who and when", "[store][rounds]")
{
    const WorkspaceFile file;
    const auto workspace = file.create();
    const Rounds rounds(*workspace);
    REQUIRE(rounds.start(
        round({line(u"r1"_s, Status::NotMet), line(u"r2"_s, Status::Met), line(u"r3"_s, Status::NoEvidence)})));
    const auto before = rounds.items();
    REQUIRE(before);
    CHECK(before->size() == 2);
    const std::vector both{closing(u"r1"_s), closing(u"r2"_s)}; // r2 was never told
    const auto refused = rounds.closeItems(both);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::InvalidInput);
    CHECK(rounds.closings()->empty()); // all or none
    const auto silent = closing(u"r1"_s, u" "_s);
    CHECK_FALSE(rounds.closeItems(std::span(&silent, 1)));

    const auto one = closing(u"r1"_s);
    REQUIRE(rounds.closeItems(std::span(&one, 1)));
    const auto items = rounds.items();
    CHECK(items->front().state == check::OpenItem::State::Closed);
    CHECK(items->front().closing->who == u"李复核");
    CHECK(items->front().closing->round == 1);
    CHECK(items->front().closing->at.isValid());
    CHECK(items->back().state == check::OpenItem::State::Open);
    auto again = closing(u"r1"_s, u"佐证不实"_s);
    again.isReopened = true;
    REQUIRE(rounds.closeItems(std::span(&again, 1)));
    CHECK(rounds.items()->front().state == check::OpenItem::State::Open);
    const auto trail = workspace->auditTrail(u"r1"_s, u"县司法局"_s);
    REQUIRE(trail->size() == 2);
    CHECK(trail->back().what == u"item_reopen");
    CHECK(trail->back().why == u"佐证不实");
}

TEST_CASE("what becomes of an item is written only on what was seen of it", "[store][rounds]")
{
    const WorkspaceFile file;
    const auto workspace = file.create();
    const Rounds rounds(*workspace);
    REQUIRE(rounds.start(round({line(u"r1"_s, Status::NotMet), line(u"r2"_s, Status::NoEvidence)})));
    const std::vector<store::ItemChange> both{{closing(u"r1"_s), 0}, {closing(u"r2"_s), 0}};
    const auto written = rounds.settle(both);
    REQUIRE(written);
    REQUIRE(written->size() == 2);
    CHECK(rounds.items()->front().lastEntry == written->front());
    // Somebody who did not see that.
    const auto late = rounds.settle(both);
    REQUIRE_FALSE(late);
    CHECK(late.error().code == ErrorCode::Conflict);
    CHECK(late.error().message.contains(u"李复核")); // who
    CHECK(late.error().message.contains(u"县司法局"));
    CHECK(rounds.closings()->size() == 2);
    // Who saw it takes it up again; the item keeps its last entry, though it is open.
    store::ItemChange back{closing(u"r1"_s, u"佐证不实"_s), written->front()};
    back.closing.isReopened = true;
    const auto again = rounds.settle(std::span(&back, 1));
    REQUIRE(again);
    CHECK(rounds.items()->front().state == check::OpenItem::State::Open);
    CHECK(rounds.items()->front().lastEntry == again->front());
}

TEST_CASE("rounds can be changed by nobody", "[store][rounds]")
{
    const WorkspaceFile file;
    const auto workspace = file.create();
    const Rounds rounds(*workspace);
    REQUIRE(rounds.start(round({line(u"r1"_s, Status::NotMet)})));
    const auto one = closing(u"r1"_s);
    REQUIRE(rounds.closeItems(std::span(&one, 1)));
    REQUIRE(rounds.close(1));
    check::CarriedDuty carried;
    carried.source = u"2023.duibiao"_s;
    carried.requirementId = u"x"_s;
    carried.unit = u"县司法局"_s;
    REQUIRE(rounds.takeBack(*rounds.carry(std::span(&carried, 1))));
    REQUIRE(rounds.carry(std::span(&carried, 1)));
    REQUIRE(rounds.answer(2, true));
    const test::RawSql raw(file.path);
    for (const QString& table : {u"round"_s, u"round_step"_s, u"round_input"_s, u"round_line"_s, u"round_evidence"_s,
                                 u"item_closing"_s, u"carried"_s, u"carried_answer"_s, u"carried_step"_s}) {
        INFO(table.toStdString());
        CHECK(raw.value(u"SELECT count(*) FROM "_s + table).toInt() > 0);
        CHECK_FALSE(raw.run(u"DELETE FROM "_s + table));
        CHECK_FALSE(raw.run(u"INSERT OR REPLACE INTO %1 SELECT * FROM %1"_s.arg(table)));
    }
    CHECK_FALSE(raw.run(u"UPDATE round_line SET status = 'met'"_s));
    CHECK_FALSE(raw.run(u"UPDATE round SET as_of = '2020-01-01'"_s));
    CHECK_FALSE(raw.run(u"UPDATE item_closing SET who = 'x'"_s));
}

TEST_CASE("last year's workspace hands over what it left unfinished", "[store][rounds]")
{
    const WorkspaceFile lastYear;
    const auto earlier = lastYear.create();
    const Rounds before(*earlier);
    REQUIRE(
        before.start(round({line(u"r1"_s, Status::NotMet), line(u"r2"_s, Status::NoEvidence, u"编制决策事项目录。"_s),
                            line(u"r3"_s, Status::Met, u"及时发布补贴信息。"_s),
                            line(u"r4"_s, Status::NotMet, u"建立行政复议案例库。"_s)})));
    const auto settled = closing(u"r2"_s);
    REQUIRE(before.closeItems(std::span(&settled, 1)));

    plan::Plan now;
    now.requirements.emplace_back().id = u"n1"_s;
    now.requirements.back().text = u"每年至少组织2次业务培训。"_s;
    const auto unfinished = store::unfinishedOf(*earlier, now);
    REQUIRE(unfinished);
    REQUIRE(unfinished->size() == 2);
    CHECK(unfinished->front().duty == u"n1");
    CHECK(unfinished->back().match == check::LookBack::Match::None);

    const WorkspaceFile thisYear;
    const auto workspace = thisYear.create();
    const Rounds rounds(*workspace);
    CHECK(rounds.carry(*unfinished)->duties.size() == 2);
    CHECK(rounds.carry(*unfinished)->duties.empty()); // once
    const auto carried = rounds.carried();
    REQUIRE(carried);
    REQUIRE(carried->size() == 2);
    CHECK(carried->front().source == u"年度检查.duibiao");
    CHECK(carried->front().dutyWords == u"每年至少组织2次业务培训。");
    CHECK(carried->front().status == Status::NotMet);
    CHECK(carried->front().goesOn());
    CHECK_FALSE(carried->back().goesOn());
    REQUIRE(rounds.answer(carried->front().id, false, u"李复核"_s));
    REQUIRE(rounds.answer(carried->front().id, true, u"王审核"_s));
    REQUIRE(rounds.answer(carried->front().id, false, u"李复核"_s)); // the last answer counts
    CHECK_FALSE(rounds.carried()->front().goesOn());
    CHECK(rounds.carried()->front().who == u"李复核");
    CHECK_FALSE(rounds.answer(99, true));
    CHECK(store::unfinishedOf(*workspace, now)->empty()); // no round yet
}
