// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace duibiao::store {

class Database;
class Workspace;

/// A copy of a workspace: "NAME 2025-01-10 17-30-05.duibiao", or "NAME before version 8 …" where it was made because a
/// newer program was about to change the form of the file.
struct Backup {
    QString path;
    QDateTime madeAt; ///< local time
    qint64 bytes = 0;
    bool isBeforeMigration = false;
};

/// Where backups of the workspace at `path` lie unless somebody chose another folder: "NAME.backups" beside it.
[[nodiscard]] QString backupFolderOf(const QString& path);
/// The backups of the workspace at `path` in `folder`, the newest first.
[[nodiscard]] std::vector<Backup> backupsOf(const QString& path, const QString& folder);
/// Makes one more and removes the oldest, so that at most `kept` stay; those from before a migration are not counted
/// and never removed. Fails with CannotWrite; none is removed then.
[[nodiscard]] Result<Backup> makeBackup(const Workspace& workspace, const QString& folder, int kept);
/// Copies a backup to `path`, where no file may be yet: the workspace of now is never written over. Fails with
/// CannotWrite, or with what is wrong with the backup.
[[nodiscard]] Result<void> restoreBackup(const QString& backup, const QString& path);
/// Puts a backup in the place of the workspace at `path`: what was there becomes a backup in `folder` itself, which is
/// given back; the audit trail of what takes its place says so. Busy where a program, this one included, has the
/// workspace open; CannotWrite, or what is wrong with the backup. The workspace is as it was then.
[[nodiscard]] Result<Backup> replaceWithBackup(const QString& backup, const QString& path, const QString& folder);
/// For migrations: a backup of the file as it is, before its form changes to `version`.
[[nodiscard]] Result<void> backupBeforeMigration(const Database& database, int version);

} // namespace duibiao::store
