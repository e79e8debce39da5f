// SPDX-License-Identifier: GPL-3.0-or-later
// Two people, one workspace file: nobody's decision is overwritten without being shown.
#include "core/base/wording.h"
#include "tests/core/store/entries.h"
#include "tests/core/store/rawsql.h"
#include "tests/core/store/workspacefile.h"

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace duibiao;
using check::Status;
using store::Decision;
using store::DecisionKind;
using test::by;
using test::entry;
using test::idOf;
using test::WorkspaceFile;

TEST_CASE("two decisions on one cell that did not know of each other are a conflict", "[store]")
{
    const WorkspaceFile file;
    const auto one = file.create();
    const auto two = file.open();
    const qint64 first = idOf(one->decide(by(u"王审核"_s, entry(DecisionKind::Override, 0, u"少一次"_s))));

    const auto late = two->decide(by(u"李复核"_s, entry(DecisionKind::Accept, 0, {}, Status::Met)));
    REQUIRE_FALSE(late);
    CHECK(late.error().code == ErrorCode::Conflict);
    CHECK(late.error().message.contains(u"王审核")); // who
    CHECK(late.error().message.contains(u"少一次")); // what
    const QDateTime when = one->history(u"r1"_s, u"县司法局"_s)->front().at;
    CHECK(late.error().message.contains(momentText(when))); // when
    CHECK_FALSE(late.error().remedy.isEmpty());
    CHECK(two->decisions()->at(0).who == u"王审核");

    // Having seen it, 李复核 decides again.
    CHECK(two->decide(by(u"李复核"_s, entry(DecisionKind::Override, first, u"核实为两次"_s, Status::Met))));
    CHECK(one->decisions()->at(0).who == u"李复核");
}

TEST_CASE("an undo that comes too late is a conflict, too", "[store]")
{
    const WorkspaceFile file;
    const auto one = file.create();
    const auto two = file.open();
    const qint64 mine = idOf(one->decide(entry(DecisionKind::Accept)));
    REQUIRE(two->decide(by(u"李复核"_s, entry(DecisionKind::Return, mine, u"请补材料"_s))));
    Decision undo = entry(DecisionKind::Revoke, mine);
    undo.refersTo = mine;
    const auto refused = one->decide(undo);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Conflict);
    CHECK(test::reviewed(*one).state() == store::ReviewState::Returned);
}

TEST_CASE("a conflict on one cell keeps the whole batch out", "[store]")
{
    const WorkspaceFile file;
    const auto one = file.create();
    const auto two = file.open();
    Decision other = entry(DecisionKind::Accept);
    other.requirementId = u"r2"_s;
    REQUIRE(one->decide(by(u"王审核"_s, other)));
    const std::vector<Decision> batch{by(u"李复核"_s, entry(DecisionKind::Accept)), by(u"李复核"_s, other)};
    const auto refused = two->decide(batch);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Conflict);
    CHECK(two->decisions()->size() == 1);
}

TEST_CASE("a cell that a program decides on blindly keeps its last entry", "[store]")
{
    const WorkspaceFile file;
    const auto workspace = file.create();
    REQUIRE(workspace->decide(entry(DecisionKind::Accept)));
    CHECK_FALSE(test::RawSql(file.path).run(
        u"INSERT INTO decision (requirement_id, unit, kind, status, reason, who, at, based_on, batch) "
        "VALUES ('r1', '县司法局', 'accept', 'met', '', 'x', '', 0, 0)"_s));
}

TEST_CASE("of many who decide at once one is taken, and the others are told", "[store]")
{
    const WorkspaceFile file;
    (void)file.create();
    constexpr int people = 6;
    std::atomic_int taken = 0;
    std::atomic_int told = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < people; ++i)
        threads.emplace_back([&, i] {
            const auto workspace = store::Workspace::open(file.path);
            if (!workspace) return;
            const auto decided =
                (*workspace)->decide(by(u"审核员%1"_s.arg(i), entry(DecisionKind::Override, 0, u"各看各的"_s)));
            if (decided)
                ++taken;
            else if (decided.error().code == ErrorCode::Conflict)
                ++told;
        });
    for (std::thread& thread : threads) thread.join();
    CHECK(taken == 1);
    CHECK(told == people - 1);
    CHECK(file.open()->history(u"r1"_s, u"县司法局"_s)->size() == 1);
}

TEST_CASE("those who look and decide again all get their turn", "[store]")
{
    const WorkspaceFile file;
    (void)file.create();
    constexpr int people = 4;
    constexpr int turns = 5;
    std::vector<std::thread> threads;
    for (int i = 0; i < people; ++i)
        threads.emplace_back([&, i] {
            const auto workspace = store::Workspace::open(file.path);
            if (!workspace) return;
            for (int turn = 0; turn < turns;) {
                const auto log = (*workspace)->history(u"r1"_s, u"县司法局"_s);
                const qint64 last = log && !log->empty() ? log->back().id : 0;
                if ((*workspace)->decide(by(u"审核员%1"_s.arg(i), entry(DecisionKind::Accept, last)))) ++turn;
            }
        });
    for (std::thread& thread : threads) thread.join();
    const auto log = file.open()->history(u"r1"_s, u"县司法局"_s);
    REQUIRE(log);
    REQUIRE(log->size() == people * turns);
    for (size_t i = 1; i < log->size(); ++i) CHECK((*log)[i].basedOn == (*log)[i - 1].id);
}
