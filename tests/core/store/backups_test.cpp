// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backups.h"
#include "tests/core/store/oldfile.h"
#include "tests/core/store/workspacefile.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace duibiao;

TEST_CASE("Backups are made, listed with the newest first, and the oldest go", "[store][backups]")
{
    const test::WorkspaceFile file;
    const auto workspace = file.create();
    const QString folder = store::backupFolderOf(file.path);
    CHECK(store::backupsOf(file.path, folder).empty());
    constexpr int kept = 3;
    QStringList made;
    for (int i = 0; i < 5; ++i) {
        REQUIRE(workspace->addSource(store::SourceKind::Plan, u"要点%1.txt"_s.arg(i), QByteArray::number(i)));
        const auto backup = store::makeBackup(*workspace, folder, kept);
        REQUIRE(backup);
        made += backup->path;
    }
    // What is there besides is somebody's: another workspace's backup, a file of another name.
    REQUIRE(QFile::copy(made.last(), folder + u"/年度检查二 2025-01-10 10-00-00.duibiao"_s));
    REQUIRE(QFile::copy(made.last(), folder + u"/年度检查 旧.duibiao"_s));
    const std::vector<store::Backup> backups = store::backupsOf(file.path, folder);
    REQUIRE(backups.size() == kept);
    CHECK(backups.front().path == made.last());
    CHECK(backups.front().madeAt > backups.back().madeAt);
    CHECK(backups.front().bytes > 0);
    CHECK_FALSE(QFile::exists(made.first()));
    CHECK(store::Workspace::open(made.last(), true).value()->sources(store::SourceKind::Plan)->size() == 5);
}

TEST_CASE("A backup is restored beside the workspace, never over it", "[store][backups]")
{
    const test::WorkspaceFile file;
    const auto workspace = file.create();
    REQUIRE(workspace->addSource(store::SourceKind::Plan, u"要点.txt"_s, "old"));
    const auto backup = store::makeBackup(*workspace, store::backupFolderOf(file.path), 5);
    REQUIRE(backup);
    REQUIRE(workspace->addSource(store::SourceKind::Plan, u"新要点.txt"_s, "new"));
    const QString restored = file.folder.filePath(u"恢复.duibiao"_s);
    REQUIRE(store::restoreBackup(backup->path, restored));
    CHECK(store::Workspace::open(restored).value()->sources(store::SourceKind::Plan)->size() == 1);
    CHECK(workspace->sources(store::SourceKind::Plan)->size() == 2);
    CHECK(store::restoreBackup(backup->path, file.path).error().code == ErrorCode::CannotWrite);

    // What is no workspace is refused and leaves nothing behind.
    QFile broken(file.folder.filePath(u"broken.duibiao"_s));
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write("SQLite format 3");
    broken.close();
    const QString target = file.folder.filePath(u"again.duibiao"_s);
    CHECK_FALSE(store::restoreBackup(broken.fileName(), target));
    CHECK_FALSE(QFile::exists(target));
}

TEST_CASE("A backup takes the place of the workspace, which becomes a backup itself", "[store][backups]")
{
    const test::WorkspaceFile file;
    const QString folder = store::backupFolderOf(file.path);
    QString old;
    {
        const auto workspace = file.create();
        REQUIRE(workspace->addSource(store::SourceKind::Plan, u"要点.txt"_s, "old"));
        old = store::makeBackup(*workspace, folder, 5)->path;
        REQUIRE(workspace->addSource(store::SourceKind::Plan, u"新要点.txt"_s, "new"));
        // While somebody has it open nothing is touched.
        CHECK(store::replaceWithBackup(old, file.path, folder).error().code == ErrorCode::Busy);
        CHECK(workspace->sources(store::SourceKind::Plan)->size() == 2);
    }
    const auto kept = store::replaceWithBackup(old, file.path, folder);
    REQUIRE(kept);
    CHECK(file.open()->sources(store::SourceKind::Plan)->size() == 1);
    CHECK(store::Workspace::open(kept->path, true).value()->sources(store::SourceKind::Plan)->size() == 2);
    CHECK(store::backupsOf(file.path, folder).front().path == kept->path);
    CHECK(store::backupsOf(file.path, folder).size() == 2);
    // The audit trail says so, when and by whom.
    const store::AuditEntry entry = file.open()->auditTrail()->front();
    CHECK(entry.what == u"restore");
    CHECK(entry.after == QFileInfo(old).fileName());
    CHECK(entry.before == QFileInfo(kept->path).fileName());
    CHECK_FALSE(entry.who.isEmpty());
    CHECK(entry.at.secsTo(QDateTime::currentDateTimeUtc()) < 60);
    CHECK(store::Workspace::open(old, true).value()->auditTrail()->front().what != u"restore");
    // And back.
    REQUIRE(store::replaceWithBackup(kept->path, file.path, folder));
    CHECK(file.open()->sources(store::SourceKind::Plan)->size() == 2);

    // What is no workspace leaves the one of now where it is.
    QFile broken(folder + u"/broken.duibiao"_s);
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write("SQLite format 3");
    broken.close();
    const auto before = store::backupsOf(file.path, folder).size();
    CHECK_FALSE(store::replaceWithBackup(broken.fileName(), file.path, folder));
    CHECK(file.open()->sources(store::SourceKind::Plan)->size() == 2);
    CHECK(store::backupsOf(file.path, folder).size() == before);
}

TEST_CASE("Before the form of a file changes it is kept as it was", "[store][backups]")
{
    const test::WorkspaceFile file;
    test::makeOld(file.path, 3);
    {
        (void)file.open();
    }
    const std::vector<store::Backup> backups = store::backupsOf(file.path, store::backupFolderOf(file.path));
    REQUIRE(backups.size() == 1);
    CHECK(backups.front().isBeforeMigration);
    {
        auto old = store::Database::open(backups.front().path, store::Database::Access::Read);
        REQUIRE(old);
        CHECK(store::schemaOf(**old).value() == 3);
    }
    // Opened once more, nothing is to be done; other backups do not push it out.
    const auto workspace = file.open();
    CHECK(store::backupsOf(file.path, store::backupFolderOf(file.path)).size() == 1);
    REQUIRE(store::makeBackup(*workspace, store::backupFolderOf(file.path), 1));
    REQUIRE(store::makeBackup(*workspace, store::backupFolderOf(file.path), 1));
    CHECK(store::backupsOf(file.path, store::backupFolderOf(file.path)).size() == 2);
    // A new workspace needs none.
    const QString fresh = file.folder.filePath(u"新.duibiao"_s);
    REQUIRE(store::Workspace::create(fresh));
    CHECK_FALSE(QFileInfo::exists(store::backupFolderOf(fresh)));
}
