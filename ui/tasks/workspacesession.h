// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/table.h"
#include "core/units/suggestion.h"
#include "ui/models/stepname.h"
#include "ui/tasks/ownentries.h"
#include "ui/tasks/scoring.h"
#include "ui/tasks/scratchfile.h"
#include "ui/tasks/taskrunner.h"
#include "ui/tasks/work.h"

#include <QTimer>
#include <QUndoStack>

#include <functional>

namespace duibiao::ui {

/// The workspace that a window has open: what it holds, as immutable values, and everything that can be done with it.
/// Long work runs beside the window; what it gives replaces the values in one step, and the signals say what is new.
class WorkspaceSession : public QObject {
    Q_OBJECT

public:
    explicit WorkspaceSession(QObject* parent = nullptr);
    ~WorkspaceSession() override;

    /// Replaces the open workspace. Failures arrive as failed(); the workspace that was open stays open then.
    void create(const QString& path);
    void open(const QString& path);
    /// A workspace without a name yet, in the user's cache folder, for work that begins before anybody thought of a
    /// file.
    void createScratch();
    /// Goes on with work that was left behind without a name. Nothing happens when another window has taken it already.
    void restoreScratch(const QString& path);
    /// Copies the workspace to `path` and goes on there.
    void saveAs(const QString& path);
    /// Copies the workspace to `path`. False when it could not be written (said with failed()).
    bool copyTo(const QString& path);
    void close();

    [[nodiscard]] bool isOpen() const { return !m_path.isEmpty(); }
    [[nodiscard]] bool isReadOnly() const { return m_loaded.readOnly; }
    /// True while the work lies in a file without a name of the user's.
    [[nodiscard]] bool isScratch() const { return m_scratch != nullptr; }
    /// True when closing would lose something: a scratch workspace that holds more than nothing.
    [[nodiscard]] bool needsSaving() const;
    [[nodiscard]] QString path() const { return m_path; }

    [[nodiscard]] const Loaded& loaded() const { return m_loaded; }
    [[nodiscard]] const PlanPtr& plan() const { return m_loaded.plan; }
    [[nodiscard]] const InputsPtr& inputs() const { return m_loaded.inputs; }
    /// What is doubtful in what was sent, under the decisions in force; looked over anew after every check and
    /// decision.
    [[nodiscard]] const std::vector<check::Irregularity>& irregularities() const { return m_irregularities; }
    [[nodiscard]] const std::shared_ptr<const VerdictTable>& table() const { return m_loaded.table; }
    [[nodiscard]] store::CheckSettings settings() const { return effectiveSettings(m_loaded, QDate::currentDate()); }
    /// True when plan, units, submissions or days changed after the verdicts were given.
    [[nodiscard]] bool isOutdated() const { return m_outdated && !m_loaded.table->isEmpty(); }
    [[nodiscard]] bool canCheck() const;

    /// Can be undone as one step. `thenCheck`: a case is opened with these files; it is checked as soon as everything
    /// is read, and that is no step.
    void import(const ImportFiles& files, bool thenCheck = false);
    /// The workspace's units and those that its plan names besides.
    [[nodiscard]] units::Suggestion suggestedUnits() const;
    void setUnits(const std::vector<units::Unit>& units); ///< can be undone
    /// Says whose papers these are, as one step that can be undone; nobody's for an empty name.
    void assignUnit(const std::vector<int>& submissions, const QString& unit);
    /// Puts earlier versions of papers beside those that took their places, as one step that can be undone.
    void keepBeside(std::vector<store::StoredSource> earlier);
    void removeSubmissions(const std::vector<int>& submissions); ///< one step that can be undone
    /// Has files and units go and come, and reads everything anew; gives the step that takes it back. Nothing where it
    /// could not be done (said with failed()). `follows`: verdicts that are there follow at once.
    [[nodiscard]] std::optional<store::Exchange> put(const store::Exchange& exchange, bool follows);
    /// Says which column is what in every ledger with that header; can be undone. The files are read anew.
    void setColumns(const submission::ColumnMapping& mapping);
    /// Ledgers with that head are read by the words of their header again; can be undone.
    void forgetColumns(const submission::TableHead& head);
    /// Other days for the check; can be undone. Verdicts that are there follow at once.
    void setSettings(const store::CheckSettings& settings);
    /// Stores the days and has the verdicts follow. False when they could not be stored (said with failed()).
    bool putSettings(const store::SettingsChange& change);
    [[nodiscard]] const std::vector<check::Synonym>& synonyms() const { return m_loaded.synonyms; } ///< of the office
    /// Makes the office's words these, as one step that can be undone; `what` it is, for the undo menu. Only those that
    /// differ from synonyms() are written: what another window changed meanwhile stays, or is told with failed() and
    /// shown where both changed one word. Verdicts that are there follow at once.
    void setSynonyms(const std::vector<check::Synonym>& synonyms, const StepName& what);
    /// Has the audit trail of the open workspace tell what the office did to its working days.
    void noteWorkingDays(const std::vector<store::WorkingDayChange>& changes);
    /// The working days of the office are other ones: findings and verdicts that are there follow.
    void followCalendar();
    /// The interface speaks another language: what was said about papers and results, and the steps that can be undone,
    /// are said in it.
    void sayAgain();
    void check();
    [[nodiscard]] const std::vector<check::NamedSelection>& filters() const
    {
        return m_loaded.filters;
    } ///< that were saved, by name
    /// Saves, replaces or takes away filters as one step that can be undone; `what` it is, for the undo menu. What
    /// stands in filters() now is taken as what the changes begin with.
    void changeFilters(std::vector<store::FilterChange> changes, const StepName& what);
    /// What the lines of reports are narrowed down to from now on; no condition for nothing.
    void setNarrowing(const check::NamedSelection& narrowing);
    /// `masked`: with identity numbers, telephone numbers and the names beside them made unreadable.
    void exportReport(const QString& path, PaperFormat format, bool masked = false);
    /// Writes the scores of all units with every indicator, as CSV where `path` ends so, else as a workbook.
    void exportScores(const QString& path, bool masked = false);
    /// Writes lists the same way; CSV holds the first one only.
    void exportTables(const QString& path, const std::vector<report::Table>& tables, bool masked = false);
    /// Composes the report as HTML; arrives as previewed().
    void preview(bool masked = false);
    /// Another status for a requirement × unit, with the reason that is asked for; can be undone.
    void decide(int requirement, int unit, check::Status status, const QString& reason);
    /// The same entry for several cells, as one step that can be undone. The kind, status (for Override), words and
    /// attachments are `what`'s; on which cell, based on what, is filled in.
    void decide(const std::vector<Cell>& cells, const store::Decision& what);
    [[nodiscard]] std::vector<store::Decision> history(int requirement, int unit) const;
    /// The audit trail of a cell, oldest first.
    [[nodiscard]] std::vector<store::AuditEntry> trail(int requirement, int unit) const;
    /// A piece of the audit trail of the whole workspace, newest first: what is older than the entry `before`, from the
    /// newest one on for 0.
    [[nodiscard]] std::vector<store::AuditEntry> auditTrail(qint64 before, int most) const;
    /// The names of all files of the workspace by the ids of their sources.
    [[nodiscard]] QHash<qint64, QString> fileNames() const;
    [[nodiscard]] Result<store::Attachment> attachment(qint64 id) const; ///< with bytes; only while a workspace is open
    /// Writes the entries and shows them; gives their ids. Empty when they could not be stored (said with failed()).
    std::vector<qint64> append(const std::vector<store::Decision>& entries);
    [[nodiscard]] OwnEntries& ownEntries() { return m_own; }

    /// States something about the plan in place of what was read, as one step that can be undone; `what` it is, for the
    /// undo menu. The verdicts are of before until the check runs.
    void correct(const std::vector<plan::Correction>& corrections, const StepName& what);
    /// Takes a correction back; can be undone.
    void takeBack(qint64 correction);
    /// Appends the entries and shows the plan with them; gives their ids. Empty when they could not be stored (said
    /// with failed()). `follows`: verdicts that are there follow at once.
    std::vector<qint64> append(const std::vector<plan::Correction>& entries, bool follows);

    /// The scores by the rubric in force, counted when somebody asks.
    [[nodiscard]] const ScoresPtr& scores();
    /// Counts the scores anew when they are asked for next: formulas speak the user's language.
    void forgetScores();
    /// Puts a rubric into force; `what` was done to it, for the undo menu.
    void setRubric(const check::Rubric& rubric, const StepName& what);
    /// Goes back to the program's own rubric; can be undone.
    void resetRubric();
    void importRubric(const QString& path);

    [[nodiscard]] QUndoStack& undoStack() { return m_undo; }
    [[nodiscard]] TaskRunner& tasks() { return m_tasks; }

Q_SIGNALS:
    void opened();
    void closed();
    void languageChanged(); ///< the steps that can be undone have to be called in it
    void planChanged();
    void inputsChanged();
    void verdictsChanged();  ///< other verdicts, or none
    void decisionsChanged(); ///< the same verdicts under other decisions
    void followUpChanged();  ///< rounds, closed items or duties of last year
    void irregularitiesChanged();
    void settingsChanged();
    void filtersChanged();
    void synonymsChanged();
    void scoresChanged(); ///< other verdicts, decisions, units or another rubric
    /// Somebody else decided on one of these cells meanwhile; nothing was stored. What that was is shown by now: `what`
    /// can be decided again on it.
    void conflicted(const duibiao::Error& error, const std::vector<duibiao::ui::Cell>& cells,
                    const duibiao::store::Decision& what);
    void signatureAsked(int cells); ///< the rubric asks for a second signature under what was just decided
    void checked();
    void exported(const QString& path);
    void rubricImported(const QStringList& notes); ///< what was not understood of it
    void previewed(const QString& html);
    void failed(const duibiao::Error& error);
    void refused(const std::vector<duibiao::Error>& files); ///< files that could not be read; the others were taken
    /// Papers that the last import took the place of, for newer versions of the same name and unit; with bytes.
    void replaced(const std::vector<duibiao::store::StoredSource>& earlier);
    /// Papers that were left out for their secrecy marking; importing the same files with allowMarked takes them.
    void marked(const std::vector<duibiao::Error>& papers, const duibiao::ui::ImportFiles& files);
    /// Papers with pages that are pictures: those with a message hold nothing else and were not taken. Importing the
    /// same files with recognise takes them with their text.
    void scanned(const std::vector<duibiao::Error>& papers, const duibiao::ui::ImportFiles& files);

private:
    /// Reads the workspace beside the window and opens it, unless another one was opened or made meanwhile.
    void openLater(const QString& path, const std::shared_ptr<ScratchFile>& scratch);
    void opening(const QString& path, Result<Loaded> result, std::shared_ptr<ScratchFile> scratch = {});
    /// Takes over what work on the workspace at `path` gave, unless that one was closed meanwhile. False when there is
    /// nothing to show.
    bool show(const QString& path, Result<Loaded> result, bool outdates);
    void replace(Loaded loaded);
    /// An import that was done becomes a step that can be undone.
    void pushImport(store::Exchange back);
    void lookForChanges();
    /// Has what was read in another language read anew.
    void followLanguage();
    using Write = std::function<Result<void>()>;
    /// Writes to the workspace. False when it could not be done: that is said with failed(), and what another window
    /// did instead is shown.
    bool stored(const Write& write);
    /// The same, and has everything read anew; `follows`: then judged anew as well, where it was judged.
    bool storedAndRead(const Write& write, const QString& title, bool follows);
    /// A rubric as the workspace keeps it; neither for the program's own.
    struct KeptRubric {
        QByteArray json;
        std::optional<check::Rubric> rubric;
    };
    void changeRubric(const KeptRubric& after, const StepName& what);
    bool putRubric(const KeptRubric& before, const KeptRubric& after);
    void changeColumns(const store::ColumnsChange& change);
    /// Writes the changes and has the verdicts follow. False when they could not be stored (said with failed()).
    bool putSynonyms(const std::vector<store::SynonymChange>& changes);
    void followDays();
    /// Shows the days, which are stored, and has the verdicts follow.
    void showSettings(const store::CheckSettings& settings);
    /// `says`: with checked().
    void runCheckOf(const store::CheckSettings& days, bool says);
    /// Looks for irregularities beside the window; what changes meanwhile is looked at after that.
    void lookOver();
    [[nodiscard]] bool requireOpen();
    [[nodiscard]] std::optional<std::vector<submission::Column>> saidColumns(const submission::TableHead& head) const;
    /// True when what changed since `version` was only rounds and what belongs to them.
    [[nodiscard]] bool onlyFollowUpSince(qint64 version) const;

    QString m_path;
    std::shared_ptr<ScratchFile> m_scratch; // null for a workspace with a name
    int m_wish = 0;                         // counts the workspaces that were asked for: the last one is opened
    bool m_outdated = false;
    bool m_followsLanguage = false; // it is being read anew for that
    Loaded m_loaded;
    std::vector<check::Irregularity> m_irregularities;
    bool m_lookingOver = false;
    bool m_lookOverAgain = false;
    ScoresPtr m_scores; // counted from m_loaded when somebody asks
    std::shared_ptr<check::Checker> m_checker =
        std::make_shared<check::Checker>();        // what it keeps belongs to no file: it compares what it is given
    std::unique_ptr<store::Workspace> m_workspace; // this thread's connection: decisions, history, what others changed
    std::optional<Error>* m_conflict = nullptr;    // where a conflict is told instead of failed(), while one decides
    QTimer m_poll;
    QTimer m_follow; // runs out when days have come to rest
    check::NamedSelection m_narrowing;
    OwnEntries m_own;
    QUndoStack m_undo;
    TaskRunner m_tasks; // last: ends its work before the rest goes
};

} // namespace duibiao::ui
