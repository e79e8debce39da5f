// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

namespace duibiao::store {

/// PRAGMA application_id of a workspace file: "DBIA".
inline constexpr qint32 applicationId = 0x44424941;

/// The number of the last migration under resources/schema.
[[nodiscard]] int latestSchema();
/// The statements of a migration file: paragraphs separated by blank lines, comment lines left out.
[[nodiscard]] QStringList statements(QStringView sql);
/// The file's PRAGMA user_version.
[[nodiscard]] Result<int> schemaOf(const Database& database);
/// Brings the file up to the latest schema, each migration in one transaction, after a backup of the file as it was
/// (see backups.h). NewerWorkspace when the file is ahead of
/// the program.
[[nodiscard]] Result<void> migrate(const Database& database);

} // namespace duibiao::store
