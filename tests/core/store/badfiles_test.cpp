// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/workspace.h"
#include "tests/core/store/workspacefile.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;
using namespace duibiao;
using store::Workspace;
using test::WorkspaceFile;

namespace {

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QByteArray readAll(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// A database that `sql` was run on.
void makeDatabase(const QString& path, const QStringList& sql)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        database.setDatabaseName(path);
        REQUIRE(database.open());
        for (const QString& statement : sql) REQUIRE(QSqlQuery(database).exec(statement));
    }
    QSqlDatabase::removeDatabase(u"raw"_s);
}

/// Opening fails with `code`, names file and remedy, and leaves the file as it is.
void checkRefused(const QString& path, ErrorCode code)
{
    const QByteArray before = QFile::exists(path) ? readAll(path) : QByteArray();
    for (const bool readOnly : {false, true}) {
        const auto opened = Workspace::open(path, readOnly);
        REQUIRE_FALSE(opened);
        CHECK(opened.error().code == code);
        CHECK(opened.error().file == path);
        CHECK_FALSE(opened.error().message.isEmpty());
        CHECK_FALSE(opened.error().remedy.isEmpty());
    }
    CHECK(QFile::exists(path) != before.isNull());
    if (QFile::exists(path)) CHECK(readAll(path) == before);
}

} // namespace

TEST_CASE("what is no workspace is refused and left alone", "[store]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.duibiao"_s);
    SECTION("missing")
    {
        const auto opened = Workspace::open(path);
        REQUIRE_FALSE(opened);
        CHECK(opened.error().code == ErrorCode::FileNotFound);
        CHECK_FALSE(QFile::exists(path));
    }
    SECTION("a folder")
    {
        const auto opened = Workspace::open(folder.path());
        REQUIRE_FALSE(opened);
        CHECK(opened.error().code == ErrorCode::NotAWorkspace);
    }
    SECTION("empty")
    {
        write(path, QByteArray(""));
        const auto opened = Workspace::open(path);
        REQUIRE_FALSE(opened);
        CHECK(opened.error().code == ErrorCode::NotAWorkspace);
        CHECK(QFile(path).size() == 0);
    }
    SECTION("text")
    {
        write(path, "2023年政务公开工作要点\n");
        checkRefused(path, ErrorCode::NotAWorkspace);
    }
    SECTION("another program's database")
    {
        makeDatabase(path, {u"CREATE TABLE t (x)"_s});
        checkRefused(path, ErrorCode::NotAWorkspace);
    }
    SECTION("a workspace of a later version")
    {
        {
            (void)Workspace::create(path);
        }
        makeDatabase(path, {u"PRAGMA journal_mode = DELETE"_s, u"PRAGMA user_version = 999"_s});
        const auto opened = Workspace::open(path);
        REQUIRE_FALSE(opened);
        CHECK(opened.error().code == ErrorCode::NewerWorkspace);
        CHECK_FALSE(opened.error().remedy.isEmpty());
    }
}

TEST_CASE("a workspace that lacks something is told in our words, not in those of SQLite", "[store]")
{
    const WorkspaceFile file;
    const auto workspace = file.create();
    makeDatabase(file.path, {u"DROP TABLE setting"_s});
    const auto done = workspace->setSettings({QDate(2024, 12, 31), {}, {}});
    REQUIRE_FALSE(done);
    CHECK(done.error().code == ErrorCode::Database);
    CHECK(done.error().message == u"The workspace could not be read or changed (SQLite error 1).");
    CHECK_FALSE(done.error().remedy.isEmpty());
}

TEST_CASE("a damaged workspace is refused", "[store]")
{
    const WorkspaceFile file;
    {
        const auto workspace = file.create();
        for (int i = 0; i < 40; ++i)
            REQUIRE(workspace->addSource(store::SourceKind::Submission, u"%1.txt"_s.arg(i),
                                         QByteArray(3000, static_cast<char>('a' + i))));
    }
    const QByteArray whole = readAll(file.path);
    SECTION("cut off in the header")
    {
        write(file.path, whole.first(60));
        checkRefused(file.path, ErrorCode::Damaged);
    }
    SECTION("cut off in the middle")
    {
        write(file.path, whole.first(whole.size() / 2));
        const auto opened = Workspace::open(file.path);
        REQUIRE_FALSE(opened);
        CHECK(opened.error().code == ErrorCode::Damaged);
    }
    SECTION("overwritten pages")
    {
        QByteArray broken = whole;
        std::fill(broken.begin() + 4096, broken.begin() + 40 * 1024, '\x5A');
        write(file.path, broken);
        const auto opened = Workspace::open(file.path);
        REQUIRE_FALSE(opened);
        CHECK(opened.error().code == ErrorCode::Damaged);
    }
}

TEST_CASE("creating never replaces a file", "[store]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.duibiao"_s);
    write(path, "mine");
    const auto made = Workspace::create(path);
    REQUIRE_FALSE(made);
    CHECK(made.error().code == ErrorCode::CannotWrite);
    CHECK(readAll(path) == "mine");
    const auto nowhere = Workspace::create(folder.filePath(u"no/such/folder.duibiao"_s));
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().code == ErrorCode::CannotWrite);
}
