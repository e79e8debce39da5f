// SPDX-License-Identifier: GPL-3.0-or-later
// Duties that an earlier plan left unfinished come in one step, and go again where nobody built on them.
#include "core/store/rounds.h"
#include "tests/core/store/entries.h"
#include "tests/core/store/workspacefile.h"

using namespace Qt::StringLiterals;
using namespace duibiao;
using check::LookBack;
using store::CarriedStep;
using store::Rounds;
using test::WorkspaceFile;

namespace {

/// A duty of last year that `duty` of now goes on with, of the unit of entries.h.
check::CarriedDuty carried(const QString& id, const QString& duty, LookBack::Match match = LookBack::Match::Words)
{
    check::CarriedDuty out;
    out.source = u"2023.duibiao"_s;
    out.requirementId = id;
    out.unit = u"县司法局"_s;
    out.requirement = u"组织业务培训。"_s;
    out.status = check::Status::NotMet;
    out.match = match;
    out.duty = duty;
    return out;
}

/// A workspace with two duties of last year; r1 of entries.h goes on with the first, the second is doubtful.
struct Brought {
    WorkspaceFile file;
    std::unique_ptr<store::Workspace> workspace = file.create();
    Rounds rounds{*workspace};
    CarriedStep step;

    Brought()
    {
        const std::vector duties{carried(u"x1"_s, u"r1"_s), carried(u"x2"_s, u"r2"_s, LookBack::Match::Doubtful)};
        auto came = rounds.carry(duties);
        REQUIRE(came);
        step = std::move(*came);
    }

    [[nodiscard]] size_t count() const { return rounds.carried()->size(); }
    /// How taking the step back is refused.
    [[nodiscard]] Error refused() const
    {
        const auto done = rounds.takeBack(step);
        REQUIRE_FALSE(done);
        CHECK(count() == 2); // all or none
        return done.error();
    }
};

} // namespace

TEST_CASE("duties that were brought over go again in one step, and come back as they were", "[store][rounds]")
{
    const Brought here;
    REQUIRE(here.step.duties.size() == 2);
    REQUIRE(here.rounds.takeBack(here.step));
    CHECK(here.count() == 0);
    const store::AuditEntry gone = here.workspace->auditTrail()->front();
    CHECK(gone.what == u"carry_back");
    CHECK(gone.subject == u"2023.duibiao");
    CHECK(gone.before == u"2");
    CHECK(here.rounds.takeBack(here.step)); // there is nothing left to do
    CHECK_FALSE(here.rounds.answer(here.step.duties.front(), true));

    const auto back = here.rounds.bringBack(here.step);
    REQUIRE(back);
    CHECK(back->duties == here.step.duties);
    const auto duties = here.rounds.carried();
    REQUIRE(duties->size() == 2);
    CHECK(duties->front().requirementId == u"x1");
    CHECK(duties->front().id == here.step.duties.front());
    CHECK(here.workspace->auditTrail()->front().what == u"carry");
    CHECK(here.rounds.bringBack(here.step)->duties.empty());
}

TEST_CASE("duties that are brought over once more after they went are new ones", "[store][rounds]")
{
    const Brought here;
    REQUIRE(here.rounds.takeBack(here.step));
    const std::vector again{carried(u"x1"_s, u"r7"_s)}; // the plan of now was corrected meanwhile
    const auto came = here.rounds.carry(again);
    REQUIRE(came);
    REQUIRE(came->duties.size() == 1);
    CHECK(here.rounds.carried()->front().duty == u"r7");
    // What comes back is only what is not there.
    CHECK(here.rounds.bringBack(here.step)->duties == std::vector{here.step.duties.back()});
    CHECK(here.count() == 2);
}

TEST_CASE("duties that somebody built on stay", "[store][rounds]")
{
    const Brought here;
    SECTION("it was said whether one goes on")
    {
        REQUIRE(here.rounds.answer(here.step.duties.back(), true, u"李复核"_s));
        const Error why = here.refused();
        CHECK(why.code == ErrorCode::Conflict);
        CHECK(why.message.contains(u"李复核"));
        const store::AnswerChange back{here.step.duties.back(), true, std::nullopt};
        REQUIRE(here.rounds.changeAnswers(std::span(&back, 1)));
        CHECK(here.rounds.takeBack(here.step));
    }
    SECTION("the duty that goes on was decided on")
    {
        const qint64 decided =
            test::idOf(here.workspace->decide(test::entry(store::DecisionKind::Override, 0, u"少一次"_s)));
        const Error why = here.refused();
        CHECK(why.code == ErrorCode::Conflict);
        CHECK(why.message.contains(u"王审核"));
        store::Decision back = test::entry(store::DecisionKind::Revoke, decided);
        back.refersTo = decided;
        REQUIRE(here.workspace->decide(back));
        CHECK(here.rounds.takeBack(here.step));
    }
    SECTION("a duty of which nobody said that it goes on was decided on")
    {
        store::Decision other = test::entry(store::DecisionKind::Override, 0, u"少一次"_s);
        other.requirementId = u"r2"_s;
        REQUIRE(here.workspace->decide(other));
        CHECK(here.rounds.takeBack(here.step));
    }
    SECTION("an item of it was closed")
    {
        check::Round round;
        round.lines.emplace_back();
        round.lines.back().verdict.requirementId = u"r1"_s;
        round.lines.back().verdict.unit = u"县司法局"_s;
        round.lines.back().verdict.status = check::Status::NotMet;
        REQUIRE(here.rounds.start(round));
        CHECK(here.rounds.takeBack(here.step)); // that a round was kept builds on nothing
        REQUIRE(here.rounds.bringBack(here.step));
        check::ItemClosing closing;
        closing.requirementId = u"r1"_s;
        closing.unit = u"县司法局"_s;
        closing.reason = u"佐证已补"_s;
        closing.who = u"李复核"_s;
        REQUIRE(here.rounds.closeItems(std::span(&closing, 1)));
        const Error why = here.refused();
        CHECK(why.code == ErrorCode::Conflict);
        CHECK(why.message.contains(u"李复核"));
        closing.isReopened = true;
        REQUIRE(here.rounds.closeItems(std::span(&closing, 1)));
        CHECK(here.rounds.takeBack(here.step));
    }
}

TEST_CASE("what was decided before duties came does not hold them", "[store][rounds]")
{
    const WorkspaceFile file;
    const auto workspace = file.create();
    (void)test::idOf(workspace->decide(test::entry(store::DecisionKind::Override, 0, u"少一次"_s)));
    const Rounds rounds(*workspace);
    const std::vector duties{carried(u"x1"_s, u"r1"_s)};
    CHECK(rounds.takeBack(*rounds.carry(duties)));
}

TEST_CASE("an answer about an earlier duty is changed only where it is what was seen", "[store][rounds]")
{
    const Brought here;
    const qint64 asked = here.step.duties.back();
    const store::AnswerChange same{asked, std::nullopt, true};
    REQUIRE(here.rounds.changeAnswers(std::span(&same, 1)));
    CHECK(here.rounds.carried()->back().goesOn());
    CHECK(here.rounds.changeAnswers(std::span(&same, 1))); // it is said already
    CHECK(here.workspace->auditTrail()->at(1).what == u"carry");
    const store::AnswerChange late{asked, std::nullopt, false};
    const auto refused = here.rounds.changeAnswers(std::span(&late, 1));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Conflict);
    const store::AnswerChange back{asked, true, std::nullopt};
    REQUIRE(here.rounds.changeAnswers(std::span(&back, 1)));
    CHECK(here.rounds.carried()->back().isAsked());
    const store::AuditEntry told = here.workspace->auditTrail()->front();
    CHECK(told.before == u"same");
    CHECK(told.after.isEmpty());
}
