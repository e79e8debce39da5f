// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"
#include "core/store/rounds.h"
#include "core/store/workspace.h"
#include "tests/core/store/oldfile.h"
#include "tests/core/store/rawsql.h"
#include "tests/core/store/workspacefile.h"
#include "tests/support/paths.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;
using namespace duibiao;

TEST_CASE("migration files are read as statements", "[store]")
{
    const QStringList parts = store::statements(
        u"-- comment\n\nCREATE TABLE a (\n  x -- y\n);\n\n\nCREATE TRIGGER t\nBEGIN\n  x;\n  y;\nEND;\n");
    REQUIRE(parts.size() == 2);
    CHECK(parts[0].startsWith(u"CREATE TABLE a"));
    CHECK(parts[1].endsWith(u"END;\n"));
}

TEST_CASE("every migration file is run, numbered without a gap", "[store]")
{
    const QStringList files =
        QDir(test::sourcePath(u"resources/schema"_s)).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    CHECK(files.size() == store::latestSchema());
    for (int i = 0; i < files.size(); ++i) CHECK(files[i].startsWith(u"%1_"_s.arg(i + 1, 3, 10, QLatin1Char('0'))));
}

TEST_CASE("a workspace file says what it is", "[store]")
{
    const test::WorkspaceFile file;
    (void)file.create();
    QFile bytes(file.path);
    REQUIRE(bytes.open(QIODevice::ReadOnly));
    const QByteArray header = bytes.read(100);
    CHECK(header.mid(68, 4) == "DBIA");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        database.setDatabaseName(file.path);
        REQUIRE(database.open());
        QSqlQuery query(u"PRAGMA journal_mode"_s, database);
        REQUIRE(query.next());
        CHECK(query.value(0) == u"wal"_s);
        REQUIRE(query.exec(u"PRAGMA user_version"_s));
        REQUIRE(query.next());
        CHECK(query.value(0).toInt() == store::latestSchema());
    }
    QSqlDatabase::removeDatabase(u"raw"_s);
}

TEST_CASE("a migration that fails leaves the file as it was", "[store]")
{
    // A table of the first migration stands there already, so the migration stops at its statement.
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.duibiao"_s);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        database.setDatabaseName(path);
        REQUIRE(database.open());
        QSqlQuery query(database);
        REQUIRE(query.exec(u"CREATE TABLE verdict (x)"_s));
        REQUIRE(query.exec(u"PRAGMA application_id = %1"_s.arg(store::applicationId)));
    }
    QSqlDatabase::removeDatabase(u"raw"_s);
    CHECK_FALSE(store::Workspace::open(path));
    {
        auto database = store::Database::open(path, store::Database::Access::Write);
        REQUIRE(database);
        CHECK(store::schemaOf(**database).value() == 0);
        CHECK((*database)->value(u"SELECT count(*) FROM sqlite_master"_s)->toInt() == 1);
    }
}

TEST_CASE("a workspace of an older version is brought up to date with what is in it", "[store]")
{
    const test::WorkspaceFile file;
    test::makeOld(file.path, 1);
    {
        const test::RawSql raw(file.path);
        REQUIRE(raw.run(u"INSERT INTO content VALUES ('%1', x'616263')"_s.arg(QString(64, u'0'))));
        REQUIRE(
            raw.run(u"INSERT INTO source (kind, name, sha256, imported_at) VALUES ('plan', '要点.txt', '%1', '')"_s.arg(
                QString(64, u'0'))));
    }
    CHECK(store::Workspace::open(file.path, true).error().code == ErrorCode::ReadOnly);
    const auto workspace = file.open();
    const auto plans = workspace->sources(store::SourceKind::Plan);
    REQUIRE(plans);
    REQUIRE(plans->size() == 1);
    CHECK(workspace->source(plans->front().id)->bytes == "abc");
    CHECK(workspace->addSource(store::SourceKind::Plan, u"要点.txt"_s, "abc", {}, "pages").has_value());
    units::Registry registry;
    registry.add({u"县疾控中心"_s, {}, {}, u"县卫健局"_s});
    REQUIRE(workspace->setUnits(registry));
    CHECK(workspace->units()->units().front().parent == u"县卫健局");
}

TEST_CASE("decisions of an older version keep their force and their order", "[store]")
{
    const test::WorkspaceFile file;
    test::makeOld(file.path, 3);
    {
        const test::RawSql raw(file.path);
        const auto add = [&](const QString& cell, const QString& status, const QString& reason, int revoked) {
            REQUIRE(raw.run(u"INSERT INTO decision (requirement_id, unit, status, reason, who, at, revoked) "
                            "VALUES ('%1', '县司法局', '%2', '%3', '王', '2024-01-02T03:04:05.678Z', %4)"_s
                                .arg(cell, status, reason)
                                .arg(revoked)));
        };
        add(u"r1"_s, u"not_met"_s, u"少一次"_s, 0);
        add(u"r2"_s, u"met"_s, u""_s, 0);
        add(u"r1"_s, u"met"_s, u"补交"_s, 0);
        add(u"r1"_s, u"met"_s, u"补交"_s, 1);
        REQUIRE(raw.run(
            u"INSERT INTO audit (at, who, what, subject, was, becomes) VALUES ('', '王', 'decide', 'r1 县司法局', '', 'not_met')"_s));
    }
    const auto workspace = file.open();
    const auto inForce = workspace->decisions();
    REQUIRE(inForce);
    REQUIRE(inForce->size() == 2);
    CHECK(inForce->at(0).reason == u"少一次"); // the second one was taken back
    CHECK(inForce->at(0).at == QDateTime::fromString(u"2024-01-02T03:04:05.678Z"_s, Qt::ISODateWithMs));
    CHECK(inForce->at(1).kind == store::DecisionKind::Accept);
    const auto log = workspace->history(u"r1"_s, u"县司法局"_s);
    REQUIRE(log);
    REQUIRE(log->size() == 3);
    CHECK(log->at(0).basedOn == 0);
    CHECK(log->at(1).basedOn == log->at(0).id);
    CHECK(log->at(2).basedOn == log->at(1).id);
    CHECK(workspace->auditTrail()->at(0).why.isEmpty());
    // And it goes on from there.
    CHECK_FALSE(workspace->decide({u"r1"_s, u"县司法局"_s, check::Status::Met, u"x"_s, {}, {}}));
    store::Decision next{u"r1"_s, u"县司法局"_s, check::Status::Met, u"x"_s, {}, {}};
    next.basedOn = log->back().id;
    CHECK(workspace->decide(next));
}

TEST_CASE("a workspace from before rounds takes one", "[store][rounds]")
{
    const test::WorkspaceFile file;
    test::makeOld(file.path, 4);
    {
        const test::RawSql raw(file.path);
        REQUIRE(raw.run(u"INSERT INTO decision (requirement_id, unit, kind, status, reason, who, at, based_on, batch) "
                        "VALUES ('r1', '县司法局', 'accept', 'met', '', '王', '2024-01-02T03:04:05.678Z', 0, 1)"_s));
    }
    const auto workspace = file.open();
    CHECK(workspace->decisions()->size() == 1);
    const store::Rounds rounds(*workspace);
    CHECK(rounds.list()->empty());
    CHECK(rounds.start({}).value().number == 1);
}

TEST_CASE("duties that an older version brought over are there, and can be taken back", "[store][rounds]")
{
    const test::WorkspaceFile file;
    test::makeOld(file.path, 10);
    {
        const test::RawSql raw(file.path);
        for (const QString& id : {u"x1"_s, u"x2"_s})
            REQUIRE(raw.run(
                u"INSERT INTO carried (source, requirement_id, unit, requirement, status, reason, match, "
                "score, duty, duty_words, at, who) VALUES ('2023.duibiao', '%1', '县司法局', '组织培训。', "
                "'not_met', '少一次', 'doubtful', 0.5, 'n1', '组织业务培训。', '2024-01-02T03:04:05.678Z', '王')"_s.arg(
                    id)));
        REQUIRE(raw.run(u"INSERT INTO carried_answer (carried, same, at, who) VALUES (2, 0, '', '李')"_s));
        REQUIRE(raw.run(u"INSERT INTO carried_answer (carried, same, at, who) VALUES (2, 1, '', '李')"_s));
    }
    const auto workspace = file.open();
    const store::Rounds rounds(*workspace);
    const auto carried = rounds.carried();
    REQUIRE(carried);
    REQUIRE(carried->size() == 2);
    CHECK(carried->at(0).requirementId == u"x1");
    CHECK(carried->at(0).isAsked());
    CHECK(carried->at(0).at == QDateTime::fromString(u"2024-01-02T03:04:05.678Z"_s, Qt::ISODateWithMs));
    CHECK(carried->at(1).answer == true);
    CHECK(carried->at(1).who == u"李");
    CHECK(rounds.takeBack({{1}, 0, 0}));
    CHECK(rounds.carried()->size() == 1);
    // And the next one gets a number of its own.
    check::CarriedDuty next = carried->front();
    REQUIRE(rounds.carry(std::span(&next, 1)));
    CHECK(rounds.carried()->back().id == 3);
}

TEST_CASE("rounds of an older version keep their numbers and their ends", "[store][rounds]")
{
    const test::WorkspaceFile file;
    test::makeOld(file.path, 11);
    {
        const test::RawSql raw(file.path);
        for (const int number : {1, 2})
            REQUIRE(raw.run(
                u"INSERT INTO round VALUES (%1, '第%1轮', '2024-07-01', '', '', '', '', '', '王')"_s.arg(number)));
        REQUIRE(raw.run(u"INSERT INTO round_end (round, at, who) VALUES (1, '2024-07-02T03:04:05.678Z', '李')"_s));
    }
    const auto workspace = file.open();
    const store::Rounds rounds(*workspace);
    const auto all = rounds.list();
    REQUIRE(all);
    REQUIRE(all->size() == 2);
    CHECK(all->at(0).closedBy == u"李");
    CHECK(all->at(0).closedAt == QDateTime::fromString(u"2024-07-02T03:04:05.678Z"_s, Qt::ISODateWithMs));
    CHECK(all->at(1).number == 2);
    CHECK_FALSE(all->at(1).closedAt.isValid());
    CHECK(rounds.start({}).value().number == 3);
}
