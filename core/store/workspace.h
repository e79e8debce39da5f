// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/wording.h"
#include "core/check/selection.h"
#include "core/check/synonym.h"
#include "core/check/verdict.h"
#include "core/plan/correction.h"
#include "core/store/decision.h"
#include "core/store/exchange.h"
#include "core/submission/columns.h"
#include "core/units/registry.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QHash>

#include <memory>
#include <span>
#include <vector>

class QSqlDatabase;

namespace duibiao::store {

/// One line of the audit trail.
struct AuditEntry {
    qint64 id = 0;
    QDateTime at;
    QString who;
    QString what;    ///< "import", "bring_back", "assign_unit", "setting", "working_day", "restore", "verdicts", a
                     ///< DecisionKind …
    QString subject; ///< what it was done to; "REQUIREMENT UNIT" for a cell
    QString before;
    QString after;
    QString why; ///< may be empty
};

/// The settings of one check.
struct CheckSettings {
    QDate asOf;
    QDate from;
    QDate to;
};

/// What becomes of the settings of the check.
struct SettingsChange {
    CheckSettings before;
    CheckSettings after;
};

/// What becomes of the filter of that name; nothing where there is none.
struct FilterChange {
    QString name;
    std::optional<check::Selection> before;
    std::optional<check::Selection> after;
};

/// What becomes of what somebody said about the columns of ledgers with that head; nothing where they are read as the
/// program finds them.
struct ColumnsChange {
    submission::TableHead head;
    std::optional<std::vector<submission::Column>> before;
    std::optional<std::vector<submission::Column>> after;
};

/// What becomes of the rubric in force ("duibiao-rubric/1"); empty for the program's own.
struct RubricChange {
    QByteArray before;
    QByteArray after;
};

/// What becomes of one of the office's words that count as others: what it counts as by now, and then; empty for
/// nothing.
struct SynonymChange {
    QString said;
    QString before;
    QString after;
};

/// What became of a working day of the office, in words; empty where it follows the week.
struct WorkingDayChange {
    QDate day;
    QString before;
    QString after;
};

/// One workspace file, NAME.duibiao: SQLite with an application id, WAL, foreign keys and numbered migrations. One
/// object serves one thread (it owns a connection); any number of processes may have the file open. Every import and
/// every decision is one transaction.
class Workspace {
public:
    /// Creates a new file; fails when one is there already.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> create(const QString& path);
    /// Opens and migrates. NotAWorkspace, NewerWorkspace, ReadOnly (opened for reading only when `readOnly`), Damaged.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> open(const QString& path, bool readOnly = false);
    ~Workspace();
    Workspace(const Workspace&) = delete;
    Workspace& operator=(const Workspace&) = delete;

    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isReadOnly() const;
    /// Rises with every change that any process commits, this one included; a window polls it to see what another one
    /// did.
    [[nodiscard]] qint64 dataVersion() const;

    /// Stores the file unless the same bytes are there under the same kind already; returns its id. `recognised`, when
    /// it is given, replaces what was recognised in these bytes before.
    [[nodiscard]] Result<qint64> addSource(SourceKind kind, const QString& name, const QByteArray& bytes,
                                           const QString& unit = {}, const QByteArray& recognised = {});
    [[nodiscard]] Result<std::vector<StoredSource>> sources(SourceKind kind) const;
    [[nodiscard]] Result<StoredSource> source(qint64 id) const; ///< with bytes
    /// The files that took the place of an earlier version of themselves, by id, with the time of that.
    [[nodiscard]] Result<QHash<qint64, QDateTime>> newerVersions() const;
    /// Does the whole step or nothing of it, and gives the step that takes it back. Conflict, with who and when, where
    /// a file that is to go or to be given is not there any more or was given to another unit, or the list of units is
    /// another one by now. What is to come and is there already stays as it is.
    [[nodiscard]] Result<Exchange> exchange(const Exchange& what);

    [[nodiscard]] Result<void> setUnits(const units::Registry& registry);
    [[nodiscard]] Result<units::Registry> units() const;

    [[nodiscard]] Result<void> setSettings(const CheckSettings& settings);
    /// The same, all or none. Conflict, with who and when, where a day is another one by now than `before` says.
    [[nodiscard]] Result<void> changeSettings(const SettingsChange& change);
    [[nodiscard]] Result<CheckSettings> settings() const;

    /// Puts another rubric into force; none is looked into here. Those before are kept: what counted when a score was
    /// given can be found out. Conflict, with who and when, where another one is in force by now than `before` says.
    [[nodiscard]] Result<void> changeRubric(const RubricChange& change);
    /// The rubric in force; empty when none was set.
    [[nodiscard]] Result<QByteArray> rubric() const;

    /// Keeps what somebody says about the columns of a ledger. Conflict, with who and when, where something else is
    /// said by now than `before`; InvalidInput where the header has no words or the columns are not one for each.
    [[nodiscard]] Result<void> changeColumns(const ColumnsChange& change);
    [[nodiscard]] Result<submission::ColumnMappings> columns() const;

    /// Appends what people state about the plan, all or none; gives the ids. `seen` is the last entry of the log that
    /// they saw (0 for none): Conflict where one of the duties was corrected after that, or what is to be taken back
    /// was taken back already; InvalidInput where words or duties are missing.
    [[nodiscard]] Result<std::vector<qint64>> correct(std::span<const plan::Correction> entries, qint64 seen);
    /// The log of corrections, oldest first; plan::correct applies it.
    [[nodiscard]] Result<std::vector<plan::Correction>> corrections() const;

    /// Saves, replaces and takes away filters, all or none. Conflict, with who and when, where one is another one by
    /// now than `before` says; InvalidInput where a name has no words.
    [[nodiscard]] Result<void> changeFilters(std::span<const FilterChange> changes);
    [[nodiscard]] Result<std::vector<check::NamedSelection>> filters() const; ///< by name

    /// Changes the office's words that count as others, one by one and all or none; no other word is touched.
    /// Conflict, with who and when, where one counts as something else by now than `before` says, or where a word that
    /// others count as would count as another one itself; InvalidInput where a word is missing.
    [[nodiscard]] Result<void> changeSynonyms(std::span<const SynonymChange> changes);
    [[nodiscard]] Result<std::vector<check::Synonym>> synonyms() const; ///< by word

    /// Replaces the engine's verdicts in one transaction; `language` is what their reasons are said in.
    [[nodiscard]] Result<void> setVerdicts(const std::vector<check::Verdict>& verdicts,
                                           const QString& language = languageOfTexts());
    [[nodiscard]] Result<std::vector<check::Verdict>> verdicts() const;
    /// The language of the reasons of verdicts(); empty where it is not known.
    [[nodiscard]] Result<QString> verdictsLanguage() const;
    /// Keeps the reasons of these verdicts, which are those of the workspace at version `seen` in another language.
    /// Nothing else changes, the audit trail included; nothing at all when the workspace did since.
    [[nodiscard]] Result<void> keepReasons(const std::vector<check::Verdict>& verdicts, const QString& language,
                                           qint64 seen);

    /// Appends the entries, each cell once, all or none; gives their ids. Conflict, with who and when, where a cell has
    /// an entry that the one to be appended is not based on; InvalidInput where words are missing, there is nothing to
    /// sign, or both signatures would be one person's.
    [[nodiscard]] Result<std::vector<qint64>> decide(std::span<const Decision> entries);
    [[nodiscard]] Result<qint64> decide(const Decision& entry);
    /// The log of every cell that has one, read.
    [[nodiscard]] Result<std::vector<CellReview>> reviews() const;
    /// The decisions in force, at most one a cell.
    [[nodiscard]] Result<std::vector<Decision>> decisions() const;
    /// Everything that was ever decided on a cell, oldest first.
    [[nodiscard]] Result<std::vector<Decision>> history(const QString& requirementId, const QString& unit) const;
    [[nodiscard]] Result<Attachment> attachment(qint64 id) const; ///< with bytes

    /// Who changed what in the whole workspace, newest first; only what is older than the entry `before`, where one is
    /// given.
    [[nodiscard]] Result<std::vector<AuditEntry>> auditTrail(int most = 1000, qint64 before = 0) const;
    /// The audit trail of one cell, oldest first.
    [[nodiscard]] Result<std::vector<AuditEntry>> auditTrail(const QString& requirementId, const QString& unit) const;

    /// Writes to the audit trail what the office did to its working days, which lie in no workspace.
    [[nodiscard]] Result<void> noteWorkingDays(std::span<const WorkingDayChange> changes);
    /// Writes to the audit trail that a backup, `from`, took the place of what was there and is kept as `kept`; both
    /// are names of files.
    [[nodiscard]] Result<void> noteRestored(const QString& from, const QString& kept);

    /// A consistent copy of the file (VACUUM INTO), written beside the target and renamed; replaces an earlier copy.
    [[nodiscard]] Result<void> backupTo(const QString& path) const;

private:
    friend class Rounds; ///< rounds.h
    struct Private;
    explicit Workspace(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace duibiao::store
