// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/check/checker.h"
#include "core/check/scoring/rubric.h"
#include "core/report/report.h"
#include "core/store/standing.h"
#include "ui/models/loaded.h"
#include "ui/models/verdicttable.h"
#include "ui/tasks/sorting.h"

namespace duibiao::ui {

// The work that the window has done beside it. Every function opens the workspace file for itself (a connection serves
// one thread), takes values and gives a value.

/// A workspace, read and understood.
struct Loaded {
    PlanPtr plan; ///< nullptr when there is none yet
    InputsPtr inputs = std::make_shared<const LoadedInputs>();
    std::shared_ptr<const VerdictTable> table = std::make_shared<const VerdictTable>();
    std::vector<store::CellReview> reviews;     ///< of every cell that was ever decided on
    std::vector<store::Decision> decisions;     ///< in force, as far as they still fit plan and evidence
    std::vector<store::LookAgain> again;        ///< in force once, and no longer fitting
    std::vector<check::NamedSelection> filters; ///< that were saved, by name
    std::vector<check::Synonym> synonyms;       ///< of the office, by word
    store::CheckSettings settings;              ///< as stored; days that were never set are invalid
    QByteArray storedRubric;                    ///< as stored; empty for the program's own
    check::Rubric rubric;                       ///< read from it; only where isRubricOwn
    bool isRubricOwn = false;                   ///< the office set a rubric; else the program's own is in force
    submission::ColumnMappings columns;         ///< what somebody said about the columns of ledgers
    qint64 version = 0;                         ///< of the workspace: what came after that is not seen here
    QString language; ///< that papers and results are spoken of in here; empty where nothing was read
    bool readOnly = false;
    store::Exchange takesBack; ///< the step that takes the last import back; empty where nothing was stored
    std::vector<store::StoredSource> replaced; ///< earlier versions that the last import took the place of, with bytes
    std::vector<Error> problems;               ///< what went wrong with single files: the others went on
    std::vector<Error> marked; ///< papers of the last import that were not stored for their secrecy marking
    std::vector<Error>
        scanned; ///< papers of the last import with pages that are pictures, where their text can be recognised
};

/// Creates the file `path` and gives what is in a new workspace.
[[nodiscard]] Result<Loaded> createWorkspace(const QString& path);
[[nodiscard]] Result<Loaded> loadWorkspace(const QString& path, const Progress& progress);
/// Stores the files and reads the workspace anew. Files that are stored already are not stored twice. After a cancel
/// what had been stored by then stays and is shown.
[[nodiscard]] Result<Loaded> importFiles(const QString& path, const ImportFiles& files, const Progress& progress);
/// Judges and stores the verdicts. After a cancel the verdicts of the check before stay. `checker` is kept from check
/// to check: only units whose papers changed are judged again.
[[nodiscard]] Result<Loaded> runCheck(const QString& path, Loaded loaded, check::Checker& checker,
                                      const Progress& progress);

/// The days that a check of this workspace uses: the stored ones, else today and the plan's own period.
[[nodiscard]] store::CheckSettings effectiveSettings(const Loaded& loaded, QDate today);
/// The year that dates without one are of: the plan's, else that of the period.
[[nodiscard]] int yearOf(const Loaded& loaded);
/// Everything a report says, its lines narrowed down where a condition is set. Only with a plan.
[[nodiscard]] report::Report composeReport(const Loaded& loaded, const check::NamedSelection& narrowing = {});

/// Json: "duibiao-check/1", which quotes the words of the files as they are: it cannot be masked. Calendar: the
/// deadlines of the plan, whatever was checked.
enum class PaperFormat { Html, Csv, Xlsx, Json, Pdf, Calendar };
[[nodiscard]] Result<QByteArray> renderReport(const Loaded& loaded, PaperFormat format, bool masked = false,
                                              const check::NamedSelection& narrowing = {});
/// Writes bytes to a file, all or nothing.
[[nodiscard]] Result<void> writeFile(const QString& path, const QByteArray& bytes);

} // namespace duibiao::ui
