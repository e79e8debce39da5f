// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

#include "core/base/resource.h"
#include "core/store/backups.h"
#include "core/store/texts.h"

#include <QStringList>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace duibiao::store {
namespace {

// One file a schema version, in order; the position is the number.
constexpr std::array migrationFiles{
    u"schema/001_workspace.sql",      u"schema/002_recognition.sql",   u"schema/003_rubric.sql",
    u"schema/004_decisions.sql",      u"schema/005_rounds.sql",        u"schema/006_unit_parent.sql",
    u"schema/007_ledger_columns.sql", u"schema/008_corrections.sql",   u"schema/009_filters.sql",
    u"schema/010_synonyms.sql",       u"schema/011_carried_steps.sql", u"schema/012_round_steps.sql"};

Error newer(const Database& database)
{
    return {ErrorCode::NewerWorkspace, Texts::tr("The workspace was made by a newer version of the program."),
            database.path(), Texts::tr("Update Duibiao to open it. Nothing was changed.")};
}

Result<void> runMigration(const Database& database, int number)
{
    const auto file = QString::fromUtf16(migrationFiles[static_cast<size_t>(number - 1)]);
    for (const QString& statement : statements(QString::fromUtf8(resource(file))))
        if (auto done = database.run(statement); !done) return failure(done.error());
    // PRAGMA takes no bound values; both are ours. They are part of the transaction.
    if (auto done = database.run(u"PRAGMA application_id = %1"_s.arg(applicationId)); !done)
        return failure(done.error());
    if (auto done = database.run(u"PRAGMA user_version = %1"_s.arg(number)); !done) return failure(done.error());
    return {};
}

} // namespace

int latestSchema()
{
    return static_cast<int>(migrationFiles.size());
}

QStringList statements(QStringView sql)
{
    QStringList out;
    QString statement;
    const auto finish = [&] {
        if (!statement.isEmpty()) out += statement;
        statement.clear();
    };
    for (const QStringView line : sql.split(u'\n')) {
        if (line.trimmed().isEmpty())
            finish();
        else if (!line.startsWith(u"--"))
            statement += line.toString() + u'\n';
    }
    finish();
    return out;
}

Result<int> schemaOf(const Database& database)
{
    return database.value(u"PRAGMA user_version"_s).transform([](const QVariant& version) { return version.toInt(); });
}

Result<void> migrate(const Database& database)
{
    for (bool isKept = false;;) {
        const auto at = schemaOf(database);
        if (!at) return failure(at.error());
        if (*at > latestSchema()) return failure(newer(database));
        if (*at == latestSchema()) return {};
        if (database.access() == Database::Access::Read)
            return failure(
                {ErrorCode::ReadOnly,
                 Texts::tr("The workspace was made by an older version of the program and is open for reading only."),
                 database.path(),
                 Texts::tr("Open it once for writing, or copy it to a folder that you may write to.")});
        if (*at == 0) isKept = true; // a new file holds nothing
        // Where the backup cannot be written the file stays as it is.
        if (!std::exchange(isKept, true))
            if (auto kept = backupBeforeMigration(database, latestSchema()); !kept) return kept;
        auto transaction = Transaction::begin(database);
        if (!transaction) return failure(transaction.error());
        // Another process may have migrated while this one waited for the lock.
        const auto inside = schemaOf(database);
        if (!inside) return failure(inside.error());
        if (*inside != *at) continue;
        if (auto done = runMigration(database, *at + 1); !done) return done;
        if (auto done = (*transaction)->commit(); !done) return done;
    }
}

} // namespace duibiao::store
