// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to rounds, taken back and done again; two windows on one workspace.
#include "translations/translations.h"
#include "ui/tasks/followupsession.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::ui;
using State = check::OpenItem::State;

namespace {

/// What a window has of a workspace.
struct Desk {
    explicit Desk(const QString& path)
    {
        session.open(path);
        REQUIRE(rest());
        REQUIRE(session.isOpen());
    }
    [[nodiscard]] bool rest()
    {
        return QTest::qWaitFor([&] { return !session.tasks().isBusy(); }, 60'000);
    }
    [[nodiscard]] const FollowUp& kept() const { return rounds.followUp(); }
    [[nodiscard]] State state(size_t item) const { return kept().items.at(item).state; }
    /// Sees what another window did.
    void look()
    {
        rounds.reload();
        REQUIRE(rest());
    }
    void undo()
    {
        session.undoStack().undo();
        REQUIRE(rest());
    }
    void redo()
    {
        session.undoStack().redo();
        REQUIRE(rest());
    }

    WorkspaceSession session;
    FollowUpSession rounds{session};
    QSignalSpy failures{&rounds, &FollowUpSession::failed};
};

/// A county whose plan asks two units for something, checked; and the workspace of the year before.
struct County {
    County()
    {
        installLanguage(u"en"_s);
        REQUIRE(createWorkspace(path).has_value());
        ImportFiles files;
        files.plans = {write(
            u"工作要点.txt"_s,
            u"清河县2024年普法工作要点\n\n一、重点任务\n（一）县司法局、县财政局每年至少组织普法培训2次。\n\n清河县人民政府\n2024年2月1日\n"_s)};
        files.units = {write(u"单位.csv"_s, u"name,aliases,groups\n县司法局,,\n县财政局,,\n"_s)};
        Desk desk(path);
        desk.session.import(files);
        REQUIRE(desk.rest());
        desk.session.setSettings({QDate(2025, 1, 10), QDate(2024, 1, 1), QDate(2024, 12, 31)});
        desk.session.check();
        REQUIRE(desk.rest());
        auto earlier = store::Workspace::create(lastYear);
        REQUIRE(earlier);
        check::Round round;
        for (const QString& unit : {u"县司法局"_s, u"县财政局"_s}) {
            check::RoundLine& line = round.lines.emplace_back();
            line.requirement = u"县司法局、县财政局每年至少组织普法培训1次。"_s;
            line.verdict.requirementId = u"x1"_s;
            line.verdict.unit = unit;
            line.verdict.status = check::Status::NotMet;
        }
        REQUIRE(store::Rounds(**earlier).start(round));
    }
    [[nodiscard]] QString write(const QString& name, const QString& text) const
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        return file.fileName();
    }

    QTemporaryDir folder;
    QString path = folder.filePath(u"2024.duibiao"_s);
    QString lastYear = folder.filePath(u"2023.duibiao"_s);
};

} // namespace

TEST_CASE("Duties of last year are brought over in one step that can be undone", "[tasks][rounds][undo]")
{
    const County county;
    Desk desk(county.path);
    desk.rounds.carryFrom(county.lastYear);
    REQUIRE(desk.rest());
    REQUIRE(desk.kept().carried.size() == 2);
    CHECK(desk.session.undoStack().undoText() == u"duties brought over from 2023.duibiao");
    desk.undo();
    CHECK(desk.kept().carried.empty());
    desk.redo();
    REQUIRE(desk.kept().carried.size() == 2);
    // Nothing comes twice, and then there is no step.
    desk.rounds.carryFrom(county.lastYear);
    REQUIRE(desk.rest());
    CHECK(desk.session.undoStack().count() == 1);

    desk.rounds.answer({0, 1}, false);
    CHECK_FALSE(desk.kept().carried.front().goesOn());
    CHECK(desk.session.undoStack().count() == 2);
    desk.undo();
    CHECK(desk.kept().carried.front().goesOn());
    CHECK_FALSE(desk.kept().carried.front().answer);
    desk.undo();
    CHECK(desk.kept().carried.empty());
    desk.redo();
    desk.redo();
    CHECK(desk.kept().carried.back().answer == false);
    CHECK(desk.failures.isEmpty());
}

TEST_CASE("Duties of last year that another window built on stay", "[tasks][rounds][undo]")
{
    const County county;
    Desk mine(county.path);
    mine.rounds.carryFrom(county.lastYear);
    REQUIRE(mine.rest());
    Desk theirs(county.path);
    theirs.look();
    SECTION("it said whether one goes on")
    {
        theirs.rounds.answer({0}, true);
    }
    SECTION("it decided on the duty that goes on")
    {
        theirs.session.decide(0, 0, check::Status::Met, u"现场核实"_s);
    }
    mine.undo();
    REQUIRE(mine.failures.size() == 1);
    CHECK(mine.failures.front().front().value<Error>().code == ErrorCode::Conflict);
    CHECK(mine.kept().carried.size() == 2);
    CHECK(mine.session.undoStack().count() == 0); // what could not be taken back is no step any more
}

TEST_CASE("Keeping a check as a round and ending one can be undone", "[tasks][rounds][undo]")
{
    const County county;
    Desk desk(county.path);
    desk.rounds.startRound();
    REQUIRE(desk.rest());
    CHECK(desk.session.undoStack().undoText() == u"keeping of round 1");
    desk.rounds.closeRound(1);
    CHECK(desk.kept().rounds.front().closedAt.isValid());
    CHECK(desk.session.undoStack().undoText() == u"end of round 1");
    desk.undo();
    CHECK_FALSE(desk.kept().rounds.front().closedAt.isValid());
    desk.undo();
    CHECK(desk.kept().rounds.empty());
    CHECK(desk.kept().items.empty());
    desk.redo();
    desk.redo();
    REQUIRE(desk.kept().rounds.size() == 1);
    CHECK(desk.kept().rounds.front().closedAt.isValid());
    CHECK_FALSE(desk.kept().rounds.front().lines.empty());
    desk.undo();
    CHECK(desk.failures.isEmpty());

    Desk theirs(county.path);
    theirs.look();
    theirs.rounds.settle({0}, false, u"佐证已补"_s);
    desk.undo();
    CHECK(desk.failures.size() == 1);
    CHECK(desk.kept().rounds.size() == 1);
    CHECK(desk.state(0) == State::Closed); // is shown at once
}

TEST_CASE("Closed items are taken up again only where nobody else did something with them", "[tasks][rounds][undo]")
{
    const County county;
    Desk mine(county.path);
    mine.rounds.startRound();
    REQUIRE(mine.rest());
    REQUIRE(mine.kept().items.size() == 2);
    Desk theirs(county.path);
    theirs.look();
    mine.rounds.settle({0, 1}, false, u"佐证已补"_s);
    CHECK(mine.state(0) == State::Closed);

    SECTION("over several steps on one item")
    {
        mine.rounds.settle({0}, true, u"佐证不实"_s);
        CHECK(mine.session.undoStack().undoText() == u"taking up of one item again");
        mine.undo();
        mine.undo();
        CHECK(mine.state(0) == State::Open);
        mine.redo();
        mine.redo();
        CHECK(mine.state(0) == State::Open);
        CHECK(mine.state(1) == State::Closed);
        mine.undo();
        mine.undo();
        CHECK(mine.state(1) == State::Open);
        CHECK(mine.failures.isEmpty());
    }
    SECTION("another window took one up and closed it again")
    {
        theirs.look();
        theirs.rounds.settle({0}, true, u"佐证不实"_s);
        theirs.rounds.settle({0}, false, u"再次补交"_s);
        mine.undo();
        REQUIRE(mine.failures.size() == 1);
        CHECK(mine.failures.front().front().value<Error>().code == ErrorCode::Conflict);
        CHECK(mine.kept().items.front().closing->reason == u"再次补交"); // is shown at once
        CHECK(mine.state(1) == State::Closed);
        CHECK(mine.session.undoStack().undoText() == u"keeping of round 1"); // what was refused is no step any more
    }
    SECTION("another window did so between two steps of this one")
    {
        theirs.look();
        theirs.rounds.settle({0}, true, u"佐证不实"_s);
        mine.look();
        mine.rounds.settle({0}, false, u"再次补交"_s);
        mine.undo(); // as they left it
        CHECK(mine.failures.isEmpty());
        CHECK(mine.state(0) == State::Open);
        mine.undo(); // which is not as it was after the first step
        CHECK(mine.failures.size() == 1);
        CHECK(mine.state(1) == State::Closed);
    }
    SECTION("another window that had not seen it closes the same item")
    {
        theirs.rounds.settle({0}, false, u"另一理由"_s);
        CHECK(theirs.failures.size() == 1);
        CHECK(theirs.kept().items.front().closing->reason == u"佐证已补");
        CHECK(theirs.session.undoStack().count() == 0);
    }
}
