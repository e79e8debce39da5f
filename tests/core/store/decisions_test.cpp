// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/entries.h"
#include "tests/core/store/rawsql.h"
#include "tests/core/store/workspacefile.h"

using namespace Qt::StringLiterals;
using namespace duibiao;
using check::Status;
using store::Decision;
using store::DecisionKind;
using store::ReviewState;
using test::by;
using test::entry;
using test::idOf;
using test::reviewed;
using test::WorkspaceFile;

TEST_CASE("the last decision on a cell is in force", "[store]")
{
    const WorkspaceFile file;
    const auto workspace = file.create();
    const qint64 first = idOf(workspace->decide(entry(DecisionKind::Override, 0, u"少一次"_s)));
    REQUIRE(workspace->decide(entry(DecisionKind::Override, first, u"补交了会议纪要"_s, Status::Met)));
    REQUIRE(workspace->decide({u"r2"_s, u"县司法局"_s, Status::MetLate, u"晚三天"_s, {}, {}}));
    const auto inForce = workspace->decisions();
    REQUIRE(inForce);
    REQUIRE(inForce->size() == 2);
    CHECK((*inForce)[0].reason == u"补交了会议纪要");
    CHECK((*inForce)[0].who == u"王审核");
    CHECK((*inForce)[0].at.isValid());
    CHECK_FALSE((*inForce)[1].who.isEmpty());
    CHECK(reviewed(*workspace).state() == ReviewState::Reviewed);
}

TEST_CASE("taking a decision back brings the one before to force and erases nothing", "[store]")
{
    const WorkspaceFile file;
    const auto workspace = file.create();
    const qint64 first = idOf(workspace->decide(entry(DecisionKind::Override, 0, u"少一次"_s)));
    const qint64 second = idOf(workspace->decide(entry(DecisionKind::Override, first, u"补交"_s, Status::Met)));
    Decision back = entry(DecisionKind::Revoke, second);
    back.refersTo = second;
    const qint64 third = idOf(workspace->decide(back));
    CHECK(workspace->decisions()->at(0).reason == u"少一次");
    back.refersTo = first;
    back.basedOn = third;
    REQUIRE(workspace->decide(back));
    CHECK(workspace->decisions()->empty());
    CHECK(reviewed(*workspace).state() == ReviewState::Open);
    const auto history = workspace->history(u"r1"_s, u"县司法局"_s);
    REQUIRE(history);
    CHECK(history->size() == 4);
    CHECK(history->front().reason == u"少一次");
}

TEST_CASE("a taking-back that is taken back itself leaves the decision in force", "[store]")
{
    const WorkspaceFile file;
    const auto workspace = file.create();
    const qint64 first = idOf(workspace->decide(entry(DecisionKind::Accept)));
    Decision back = entry(DecisionKind::Revoke, first);
    back.refersTo = first;
    const qint64 second = idOf(workspace->decide(back));
    CHECK(workspace->decisions()->empty());
    back.basedOn = back.refersTo = second;
    REQUIRE(workspace->decide(back));
    REQUIRE(workspace->decisions()->size() == 1);
    CHECK(workspace->decisions()->front().id == first);
}

TEST_CASE("another status, a return and an appeal need words", "[store]")
{
    const WorkspaceFile file;
    const auto workspace = file.create();
    for (const DecisionKind kind :
         {DecisionKind::Override, DecisionKind::Return, DecisionKind::Appeal, DecisionKind::Note}) {
        const auto refused = workspace->decide(entry(kind, 0, u"  "_s));
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::InvalidInput);
        CHECK_FALSE(refused.error().message.isEmpty());
    }
    CHECK(workspace->decide(entry(DecisionKind::Accept)));
    const test::RawSql raw(file.path);
    CHECK_FALSE(raw.run(u"INSERT INTO decision (requirement_id, unit, kind, status, reason, who, at, based_on, batch) "
                        "VALUES ('r9', 'u', 'override', 'met', ' ', 'x', '', 0, 0)"_s));
}

TEST_CASE("what was returned to the unit has no decision in force until somebody decides again", "[store]")
{
    const WorkspaceFile file;
    const auto workspace = file.create();
    const qint64 accepted = idOf(workspace->decide(entry(DecisionKind::Accept)));
    const qint64 returned = idOf(workspace->decide(entry(DecisionKind::Return, accepted, u"请补签到表"_s)));
    CHECK(workspace->decisions()->empty());
    CHECK(reviewed(*workspace).state() == ReviewState::Returned);
    CHECK(reviewed(*workspace).returned->reason == u"请补签到表");
    REQUIRE(workspace->decide(entry(DecisionKind::Override, returned, u"签到表已补"_s, Status::Met)));
    CHECK(reviewed(*workspace).state() == ReviewState::Reviewed);
    CHECK(workspace->decisions()->at(0).status == Status::Met);
}

TEST_CASE("an appeal stays open until somebody takes the second look", "[store]")
{
    const WorkspaceFile file;
    const auto workspace = file.create();
    const qint64 first = idOf(workspace->decide(entry(DecisionKind::Accept)));
    const qint64 appeal = idOf(workspace->decide(entry(DecisionKind::Appeal, first, u"培训已于11月补办，通知未附"_s)));
    CHECK(reviewed(*workspace).state() == ReviewState::Appealed);
    CHECK(workspace->decisions()->size() == 1); // what is appealed against stays in force meanwhile
    const qint64 look =
        idOf(workspace->decide(by(u"李复核"_s, entry(DecisionKind::Override, appeal, u"通知属实"_s, Status::MetLate))));
    CHECK(reviewed(*workspace).state() == ReviewState::Reviewed);
    const auto history = workspace->history(u"r1"_s, u"县司法局"_s);
    CHECK(history->back().id == look);
    CHECK(history->back().refersTo == appeal); // the log tells which appeal was answered
}

TEST_CASE("a decision that asks for a second signature waits for somebody else's", "[store]")
{
    const WorkspaceFile file;
    const auto workspace = file.create();
    const qint64 before = idOf(workspace->decide(entry(DecisionKind::Accept)));
    Decision asking = entry(DecisionKind::Override, before, u"佐证齐全"_s, Status::Met);
    asking.needsSignature = true;
    const qint64 asked = idOf(workspace->decide(asking));
    CHECK(reviewed(*workspace).state() == ReviewState::AwaitsSignature);
    CHECK(workspace->decisions()->at(0).id == before);

    Decision sign = entry(DecisionKind::Sign, asked, {}, Status::Met);
    sign.refersTo = asked;
    for (const QString& self : {u"王审核"_s, u" 王审核 "_s}) {
        const auto own = workspace->decide(by(self, sign));
        REQUIRE_FALSE(own);
        CHECK(own.error().code == ErrorCode::InvalidInput);
        CHECK(own.error().message.contains(u"王审核"));
    }
    CHECK_FALSE(test::RawSql(file.path).run(
        u"INSERT INTO decision (requirement_id, unit, kind, status, reason, who, at, based_on, refers_to, batch) "
        "VALUES ('r1', '县司法局', 'sign', 'met', '', '王审核', '', %1, %1, 0)"_s.arg(asked)));
    REQUIRE(workspace->decide(by(u"李复核"_s, sign)));
    CHECK(reviewed(*workspace).state() == ReviewState::Reviewed);
    CHECK(reviewed(*workspace).signature->who == u"李复核");
    CHECK(workspace->decisions()->at(0).id == asked);

    Decision again = sign;
    again.basedOn = reviewed(*workspace).last;
    CHECK_FALSE(workspace->decide(by(u"赵"_s, again))); // nothing waits any more
}

TEST_CASE("taking the second signature back leaves the decision waiting", "[store]")
{
    const WorkspaceFile file;
    const auto workspace = file.create();
    Decision asking = entry(DecisionKind::Override, 0, u"佐证齐全"_s, Status::Met);
    asking.needsSignature = true;
    const qint64 asked = idOf(workspace->decide(asking));
    Decision sign = by(u"李复核"_s, entry(DecisionKind::Sign, asked));
    sign.refersTo = asked;
    const qint64 signedId = idOf(workspace->decide(sign));
    Decision back = entry(DecisionKind::Revoke, signedId);
    back.refersTo = signedId;
    REQUIRE(workspace->decide(back));
    CHECK(reviewed(*workspace).state() == ReviewState::AwaitsSignature);
    CHECK(workspace->decisions()->empty());
}

TEST_CASE("a batch is stored whole or not at all", "[store]")
{
    const WorkspaceFile file;
    const auto workspace = file.create();
    std::vector<Decision> batch(3, entry(DecisionKind::Accept));
    batch[1].requirementId = u"r2"_s;
    batch[2].requirementId = u"r3"_s;
    batch[2].kind = DecisionKind::Override; // without a reason
    CHECK_FALSE(workspace->decide(batch));
    CHECK(workspace->decisions()->empty());
    CHECK(workspace->auditTrail()->empty());
    batch[2].kind = DecisionKind::Accept;
    const auto ids = workspace->decide(batch);
    REQUIRE(ids);
    CHECK(ids->size() == 3);
    CHECK(workspace->decisions()->size() == 3);
    CHECK(test::RawSql(file.path).value(u"SELECT count(DISTINCT batch) FROM decision"_s) == 1);
}

TEST_CASE("decisions, attachments and the audit trail can be changed by nobody", "[store]")
{
    const WorkspaceFile file;
    const auto workspace = file.create();
    Decision decided = entry(DecisionKind::Override, 0, u"少一次"_s);
    decided.attachments = {{0, u"截图.png"_s, {}, {}, {}, {}, "png"}};
    REQUIRE(workspace->decide(decided));
    const test::RawSql raw(file.path);
    for (
        const QString& sql :
        {u"UPDATE decision SET status = 'met'"_s, u"DELETE FROM decision"_s,
         u"INSERT OR REPLACE INTO decision SELECT * FROM decision"_s, u"UPDATE attachment SET name = 'x'"_s,
         u"DELETE FROM attachment"_s, u"INSERT OR REPLACE INTO attachment SELECT * FROM attachment"_s,
         u"UPDATE audit SET who = 'nobody'"_s, u"DELETE FROM audit"_s,
         u"REPLACE INTO audit (id, at, who, what, subject, was, becomes) VALUES (1, '', 'nobody', '', '', '', '')"_s}) {
        INFO(sql.toStdString());
        CHECK_FALSE(raw.run(sql));
    }
    CHECK(workspace->decisions()->at(0).reason == u"少一次");
    CHECK(workspace->auditTrail()->at(0).who == u"王审核");
}

TEST_CASE("every change leaves a line in the audit trail", "[store]")
{
    const WorkspaceFile file;
    const auto workspace = file.create();
    const qint64 id = workspace->addSource(store::SourceKind::Submission, u"总结.txt"_s, "abc").value();
    REQUIRE(workspace->addSource(store::SourceKind::Submission, u"总结.txt"_s, "abc")); // changes nothing
    REQUIRE(test::give(*workspace, {{id, u"县司法局"_s}}));
    REQUIRE(workspace->setSettings({QDate(2023, 12, 31), {}, {}}));
    const qint64 first = idOf(workspace->decide(entry(DecisionKind::Override, 0, u"少一次"_s)));
    REQUIRE(workspace->decide(by(u"李复核"_s, entry(DecisionKind::Override, first, u"纪要补齐"_s, Status::Met))));
    REQUIRE(test::takeOut(*workspace, {id}));

    const auto all = workspace->auditTrail();
    REQUIRE(all);
    REQUIRE(all->size() == 6);
    CHECK(all->front().what == u"remove"); // newest first
    CHECK((*all)[4].what == u"assign_unit");
    CHECK((*all)[4].before.isEmpty());
    CHECK((*all)[4].after == u"县司法局");

    const auto cell = workspace->auditTrail(u"r1"_s, u"县司法局"_s);
    REQUIRE(cell);
    REQUIRE(cell->size() == 2);
    CHECK(cell->front().what == u"override");
    CHECK(cell->front().before.isEmpty());
    CHECK(cell->back().who == u"李复核");
    CHECK(cell->back().before == u"not_met");
    CHECK(cell->back().after == u"met");
    CHECK(cell->back().why == u"纪要补齐");
    CHECK(cell->back().at.isValid());
}
