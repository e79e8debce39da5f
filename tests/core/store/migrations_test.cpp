// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"
#include "core/store/workspace.h"
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
    for (int i = 0; i < files.size(); ++i)
        CHECK(files[i].startsWith(u"%1_"_s.arg(i + 1, 3, 10, QLatin1Char('0'))));
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
    {
        const auto workspace = file.create();
        REQUIRE(workspace->addSource(store::SourceKind::Plan, u"要点.txt"_s, "abc"));
    }
    {
        // As the first version left it: without what later migrations add.
        auto database = store::Database::open(file.path, store::Database::Access::Write);
        REQUIRE(database);
        REQUIRE((*database)->run(u"DROP TABLE recognition"_s));
        REQUIRE((*database)->run(u"DROP TABLE rubric"_s));
        REQUIRE((*database)->run(u"PRAGMA user_version = 1"_s));
    }
    CHECK(store::Workspace::open(file.path, true).error().code == ErrorCode::ReadOnly);
    const auto workspace = file.open();
    const auto plans = workspace->sources(store::SourceKind::Plan);
    REQUIRE(plans);
    REQUIRE(plans->size() == 1);
    CHECK(workspace->source(plans->front().id)->bytes == "abc");
    CHECK(workspace->addSource(store::SourceKind::Plan, u"要点.txt"_s, "abc", {}, "pages").has_value());
}
