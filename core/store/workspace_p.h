// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/store/workspace.h"

#include <functional>
#include <optional>

namespace duibiao::store {

/// The statements of one change. After the first failure every further one is left out, and the failure is the change's
/// result.
class Writer {
public:
    explicit Writer(const Database& database) : m_database(database) {}

    /// False after a failure, also an earlier one.
    bool run(const QString& sql, const QVariantList& values = {});
    /// Executes `query` with `values` bound. A null string or byte array is an empty one: the schema has no NULL text.
    bool run(QSqlQuery& query, const QVariantList& values);
    [[nodiscard]] QSqlQuery prepared(const QString& sql) const { return m_database.prepared(sql); }
    [[nodiscard]] QVariant value(const QString& sql, const QVariantList& values = {});
    /// The row id of the last insert.
    [[nodiscard]] qint64 lastId() const { return m_lastId; }
    void fail(Error error);
    /// Writes to the audit trail: what was done, to what, what stood there, what stands there now.
    void audit(const QString& what, const QString& subject, const QString& before, const QString& after,
               const QString& who = {}, const QString& why = {});

    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

private:
    const Database& m_database;
    std::optional<Error> m_error;
    qint64 m_lastId = 0;
};

struct Workspace::Private {
    std::unique_ptr<Database> database;

    /// The log of one cell, or of all of them cell by cell where `requirementId` is empty; oldest entry first.
    [[nodiscard]] Result<std::vector<Decision>> log(const QString& requirementId = {}, const QString& unit = {}) const;
    /// Runs `body` in one transaction; rolls back when it failed. ReadOnly when the workspace is open for reading.
    [[nodiscard]] Result<void> change(const std::function<void(Writer&)>& body) const;
    /// Brings what was written from the log into the file, as far as nobody reads an older state: people copy the file
    /// alone, also while a window has it open.
    void settle() const;
};

/// Replaces the list of units.
void writeUnits(Writer& writer, const units::Registry& registry);
/// How a kind of file is called in the file and the audit trail.
[[nodiscard]] QString sourceKindName(SourceKind kind);
/// How a cell is named in the audit trail.
[[nodiscard]] QString cellSubject(const QString& requirementId, const QString& unit);
/// A day as it is stored; empty when there is none.
[[nodiscard]] QString dayText(QDate day);
[[nodiscard]] QString sha256Of(const QByteArray& bytes);
[[nodiscard]] QString timestamp(const QDateTime& at);
/// The name the operating system has for the person at the keyboard.
[[nodiscard]] QString currentUser();

} // namespace duibiao::store
