// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backups.h"

#include "core/base/filefault.h"
#include "core/store/database.h"
#include "core/store/texts.h"
#include "core/store/workspace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace duibiao::store {

namespace {

// Colons are no part of a file's name on Windows.
constexpr auto stampFormat = u"yyyy-MM-dd HH-mm-ss";
constexpr qsizetype stampLength = 19;
constexpr auto beforeVersion = " before version "_L1;

Error cannotWrite(const QString& path, const QString& why)
{
    return {ErrorCode::CannotWrite, Texts::tr("The backup could not be written: %1.").arg(why), path,
            Texts::tr("Choose another folder for backups, or free some space.")};
}

/// A name in `folder` that is free, with the time of now in it.
Result<QString> newBackup(const QString& workspace, const QString& folder, const QString& what)
{
    if (!QDir().mkpath(folder)) return failure(cannotWrite(folder, Texts::tr("the folder could not be made")));
    const QString name = QFileInfo(workspace).completeBaseName() + what;
    // Later than every other one, also where two are made within a second.
    QDateTime stamp = QDateTime::currentDateTime();
    if (const std::vector<Backup> all = backupsOf(workspace, folder); !all.empty())
        stamp = std::max(stamp, all.front().madeAt.addSecs(1));
    for (;; stamp = stamp.addSecs(1)) {
        const QString path =
            QDir(folder).filePath(name + u' ' + stamp.toString(QStringView(stampFormat)) + u".duibiao"_s);
        if (!QFile::exists(path)) return path;
    }
}

/// What was just written to `made`, as it is listed.
Backup backupAt(const QString& made, const QString& workspace, const QString& folder)
{
    const std::vector<Backup> all = backupsOf(workspace, folder);
    const auto found = std::ranges::find(all, QFileInfo(made).filePath(), &Backup::path);
    return found == all.end() ? Backup{made, QDateTime::currentDateTime(), QFileInfo(made).size(), false} : *found;
}

/// Brings all of the workspace into its one file. Busy where another connection has it open.
Result<void> closeLog(const QString& path)
{
    const auto database = Database::open(path, Database::Access::Write);
    if (!database) return failure(database.error());
    const auto mode = (*database)->value(u"PRAGMA journal_mode = DELETE"_s);
    if (mode && mode->toString() == "delete"_L1) return {};
    return failure({ErrorCode::Busy, Texts::tr("Another window or program has the workspace open."), path,
                    Texts::tr("Close it there and try again. Nothing was changed.")});
}

/// Says in the workspace that has just taken the place of `kept` where it comes from.
Result<void> noteRestored(const QString& path, const QString& backup, const QString& kept)
{
    const auto workspace = Workspace::open(path);
    if (!workspace) return failure(workspace.error());
    return (*workspace)->noteRestored(QFileInfo(backup).fileName(), QFileInfo(kept).fileName());
}

} // namespace

QString backupFolderOf(const QString& path)
{
    const QFileInfo file(path);
    return file.dir().filePath(file.completeBaseName() + u".backups"_s);
}

std::vector<Backup> backupsOf(const QString& path, const QString& folder)
{
    std::vector<Backup> backups;
    const QString name = QFileInfo(path).completeBaseName();
    for (const QFileInfo& file : QDir(folder).entryInfoList({u"*.duibiao"_s}, QDir::Files)) {
        const QString base = file.completeBaseName();
        if (base.size() < name.size() + 1 + stampLength || !base.startsWith(name)) continue;
        const QString between = base.sliced(name.size(), base.size() - name.size() - stampLength);
        const bool isBefore = between.startsWith(beforeVersion);
        const QDateTime madeAt = QDateTime::fromString(base.last(stampLength), QString::fromUtf16(stampFormat));
        if (!madeAt.isValid() || (!isBefore && between != u" ")) continue; // another workspace's
        backups.push_back({file.filePath(), madeAt, file.size(), isBefore});
    }
    std::ranges::sort(backups, std::ranges::greater(), &Backup::madeAt);
    return backups;
}

Result<Backup> makeBackup(const Workspace& workspace, const QString& folder, int kept)
{
    const auto path = newBackup(workspace.path(), folder, {});
    if (!path) return failure(path.error());
    if (const auto written = workspace.backupTo(*path); !written) return failure(written.error());
    const Backup out = backupAt(*path, workspace.path(), folder);
    std::vector<Backup> all = backupsOf(workspace.path(), folder);
    std::erase_if(all, &Backup::isBeforeMigration);
    for (const Backup& old : all | std::views::drop(std::max(kept, 1))) QFile::remove(old.path);
    return out;
}

Result<void> restoreBackup(const QString& backup, const QString& path)
{
    if (QFile::exists(path))
        return failure({ErrorCode::CannotWrite, Texts::tr("There is a file of this name already."), path,
                        Texts::tr("Choose another name, or open the file.")});
    QFile from(backup);
    bool isCopied = false;
    if (!Database::lookUnlessOpen(backup, [&] { isCopied = from.copy(path); }))
        return failure(
            {ErrorCode::Busy, Texts::tr("The backup is open."), backup, Texts::tr("Close it and try again.")});
    if (!isCopied) {
        const QString fault =
            from.exists() && QFileInfo(backup).isReadable() ? writeFault(QFile(path)) : readFault(from);
        return failure({ErrorCode::CannotWrite, Texts::tr("The backup could not be copied: %1.").arg(fault), path,
                        Texts::tr("Choose another folder, or free some space.")});
    }
    QFile::setPermissions(path, QFile::permissions(path) | QFile::WriteOwner);
    // One that is no workspace, or damaged, is told here and not left behind.
    if (const auto opened = Workspace::open(path); !opened) {
        QFile::remove(path);
        return failure(opened.error());
    }
    return {};
}

Result<Backup> replaceWithBackup(const QString& backup, const QString& path, const QString& folder)
{
    if (const auto closed = closeLog(path); !closed) return failure(closed.error());
    const auto kept = newBackup(path, folder, {});
    if (!kept) return failure(kept.error());
    bool isMoved = false;
    if (!Database::lookUnlessOpen(path, [&] { isMoved = QFile::rename(path, *kept); }))
        return failure({ErrorCode::Busy, Texts::tr("Another window or program has the workspace open."), path,
                        Texts::tr("Close it there and try again. Nothing was changed.")});
    if (!isMoved) return failure(cannotWrite(*kept, Texts::tr("the workspace could not be moved there")));
    const auto restored = restoreBackup(backup, path).and_then([&] { return noteRestored(path, backup, *kept); });
    if (!restored) {
        QFile::remove(path);
        QFile::rename(*kept, path);
        return failure(restored.error());
    }
    return backupAt(*kept, path, folder);
}

Result<void> backupBeforeMigration(const Database& database, int version)
{
    const auto path =
        newBackup(database.path(), backupFolderOf(database.path()), QString(beforeVersion) + QString::number(version));
    if (!path) return failure(path.error());
    if (const auto done = database.run(u"VACUUM INTO ?"_s, {*path}); !done) {
        QFile::remove(*path);
        const ErrorCode code = done.error().code;
        const bool isOfWorkspace = code == ErrorCode::Damaged || code == ErrorCode::Busy;
        return failure(isOfWorkspace ? done.error() : cannotWrite(*path, writeFault(QFile(*path))));
    }
    return {};
}

} // namespace duibiao::store
