// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/workspacesession.h"

#include "core/base/wording.h"
#include "core/plan/unitmentions.h"
#include "ui/tasks/checkage.h"
#include "ui/tasks/correctcommand.h"
#include "ui/tasks/correcting.h"
#include "ui/tasks/decidecommand.h"
#include "ui/tasks/exchangecommand.h"
#include "ui/tasks/reviewing.h"
#include "ui/tasks/stepcommand.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace duibiao::ui {

WorkspaceSession::WorkspaceSession(QObject* parent) : QObject(parent)
{
    using namespace std::chrono_literals;
    m_poll.setInterval(2s);
    m_follow.setInterval(250ms);
    m_follow.setSingleShot(true);
    connect(&m_follow, &QTimer::timeout, this, &WorkspaceSession::followDays);
    connect(&m_poll, &QTimer::timeout, this, &WorkspaceSession::lookForChanges);
    connect(this, &WorkspaceSession::verdictsChanged, this, &WorkspaceSession::lookOver);
    connect(this, &WorkspaceSession::decisionsChanged, this, &WorkspaceSession::lookOver);
}

WorkspaceSession::~WorkspaceSession() = default;

void WorkspaceSession::create(const QString& path)
{
    ++m_wish;
    opening(path, createWorkspace(path));
}

void WorkspaceSession::createScratch()
{
    ++m_wish;
    auto scratch = std::make_shared<ScratchFile>();
    const QString path = scratch->path();
    opening(path, createWorkspace(path), std::move(scratch));
}

void WorkspaceSession::restoreScratch(const QString& path)
{
    auto scratch = std::make_shared<ScratchFile>(path);
    if (!scratch->isHeld()) return;
    openLater(path, scratch);
}

void WorkspaceSession::open(const QString& path)
{
    openLater(path, {});
}

void WorkspaceSession::openLater(const QString& path, const std::shared_ptr<ScratchFile>& scratch)
{
    m_tasks.run<Result<Loaded>>(
        tr("Opening the workspace"), [path](const Progress& progress) { return loadWorkspace(path, progress); },
        [this, path, scratch, wish = ++m_wish](Result<Loaded> result) {
            if (wish == m_wish) opening(path, std::move(result), scratch);
        },
        TaskRunner::Gives::Shown);
}

void WorkspaceSession::opening(const QString& path, Result<Loaded> result, std::shared_ptr<ScratchFile> scratch)
{
    if (!result) {
        Q_EMIT failed(result.error());
        return;
    }
    auto workspace = store::Workspace::open(path, result->readOnly);
    if (!workspace) {
        Q_EMIT failed(workspace.error());
        return;
    }
    close();
    m_path = path;
    m_scratch = std::move(scratch);
    m_workspace = std::move(*workspace);
    m_outdated = isCheckOld(*m_workspace);
    m_poll.start();
    replace(std::move(*result));
    Q_EMIT opened();
}

void WorkspaceSession::close()
{
    if (!isOpen()) return;
    m_poll.stop();
    m_follow.stop();
    m_undo.clear();
    m_own.clear();
    m_narrowing = {};
    m_workspace.reset();
    if (m_scratch) m_scratch->erase();
    m_scratch.reset();
    m_path.clear();
    m_outdated = false;
    replace({});
    Q_EMIT closed();
}

void WorkspaceSession::saveAs(const QString& path)
{
    if (!requireOpen()) return;
    if (m_tasks.isBusy()) {
        // Work that goes on stores what it gives where the workspace lies now; a copy made before would lack it.
        const auto later = [this, path, from = m_path] {
            if (m_path == from) saveAs(path);
        };
        connect(&m_tasks, &TaskRunner::idle, this, later,
                static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
        return;
    }
    if (!copyTo(path)) return;
    if (isReadOnly()) return open(path); // the copy can be written to
    auto copy = store::Workspace::open(path);
    if (!copy) return Q_EMIT failed(copy.error());
    // Nothing is read anew, so that what is done next is done there already, and the steps so far can still be undone.
    m_workspace = std::move(*copy);
    m_loaded.version = m_workspace->dataVersion();
    m_path = path;
    if (m_scratch) m_scratch->erase();
    m_scratch.reset();
    Q_EMIT opened();
}

bool WorkspaceSession::copyTo(const QString& path)
{
    if (!isOpen()) return false;
    const auto done = m_workspace->backupTo(path);
    if (!done) Q_EMIT failed(done.error());
    return done.has_value();
}

bool WorkspaceSession::needsSaving() const
{
    return m_scratch && (m_loaded.plan || !m_loaded.inputs->submissions.empty() || !m_loaded.inputs->units.isEmpty());
}

bool WorkspaceSession::canCheck() const
{
    return m_loaded.plan && !m_loaded.plan->plan.requirements.empty() && !m_loaded.inputs->units.isEmpty() &&
           !m_loaded.readOnly;
}

bool WorkspaceSession::requireOpen()
{
    if (!isOpen()) createScratch();
    return isOpen();
}

void WorkspaceSession::replace(Loaded loaded)
{
    const bool otherPlan = loaded.plan != m_loaded.plan;
    const bool otherInputs = loaded.inputs != m_loaded.inputs;
    m_loaded = std::move(loaded);
    m_scores.reset();
    if (otherPlan) Q_EMIT planChanged();
    if (otherInputs) Q_EMIT inputsChanged();
    Q_EMIT settingsChanged();
    Q_EMIT filtersChanged();
    Q_EMIT synonymsChanged();
    Q_EMIT verdictsChanged();
    Q_EMIT scoresChanged();
    if (!m_loaded.problems.empty()) Q_EMIT refused(m_loaded.problems);
    followLanguage(); // which may have changed while it was read
}

bool WorkspaceSession::show(const QString& path, Result<Loaded> result, bool outdates)
{
    if (path != m_path) return false;
    if (!result) {
        if (result.error().code != ErrorCode::Cancelled) Q_EMIT failed(result.error());
        return false;
    }
    m_outdated = outdates;
    // Words that were changed while it was read stand.
    if (auto synonyms = m_workspace->synonyms()) result->synonyms = std::move(*synonyms);
    replace(std::move(*result));
    return true;
}

void WorkspaceSession::import(const ImportFiles& files, bool thenCheck)
{
    if (files.isEmpty() || !requireOpen()) return;
    m_tasks.run<Result<Loaded>>(
        tr("Importing"),
        [path = m_path, files](const Progress& progress) { return importFiles(path, files, progress); },
        [this, path = m_path, files, thenCheck](Result<Loaded> result) {
            store::Exchange back = result ? std::exchange(result->takesBack, {}) : store::Exchange();
            if (!show(path, std::move(result), true)) return;
            if (!back.isEmpty() && !thenCheck) pushImport(std::move(back));
            if (const auto earlier = std::exchange(m_loaded.replaced, {}); !earlier.empty()) Q_EMIT replaced(earlier);
            if (const std::vector<Error> papers = std::exchange(m_loaded.marked, {}); !papers.empty())
                Q_EMIT marked(papers, files);
            if (const std::vector<Error> papers = std::exchange(m_loaded.scanned, {}); !papers.empty())
                Q_EMIT scanned(papers, files);
            if (thenCheck) check();
        });
}

void WorkspaceSession::pushImport(store::Exchange back)
{
    const auto count = static_cast<int>(back.gone.size());
    const StepName what = [count, name = count == 1 ? back.gone.front().name : QString()] {
        return count == 0   ? tr("the list of units")
               : count == 1 ? tr("import of %1").arg(name)
                            : tr("import of %n files", nullptr, count);
    };
    m_undo.push(new ExchangeCommand(*this, std::move(back), ExchangeCommand::Step::Done, what)); // the stack owns it
}

units::Suggestion WorkspaceSession::suggestedUnits() const
{
    const auto mentions = m_loaded.plan ? plan::unitMentions(m_loaded.plan->plan) : std::vector<units::Mention>();
    return units::suggest(mentions, m_loaded.inputs->units);
}

std::optional<std::vector<submission::Column>> WorkspaceSession::saidColumns(const submission::TableHead& head) const
{
    const submission::ColumnMapping* mapping = m_loaded.columns.find(submission::headKey(head));
    return mapping ? std::optional(mapping->columns) : std::nullopt;
}

void WorkspaceSession::setColumns(const submission::ColumnMapping& mapping)
{
    if (!requireOpen() || isReadOnly() || saidColumns(mapping.head) == mapping.columns) return;
    changeColumns({mapping.head, saidColumns(mapping.head), mapping.columns});
}

void WorkspaceSession::forgetColumns(const submission::TableHead& head)
{
    if (!isOpen() || isReadOnly() || !saidColumns(head)) return;
    changeColumns({head, saidColumns(head), std::nullopt});
}

void WorkspaceSession::changeColumns(const store::ColumnsChange& change)
{
    const auto put = [this](const store::ColumnsChange& what, bool follows) {
        return storedAndRead([&] { return m_workspace->changeColumns(what); }, tr("Reading the ledgers anew"), follows);
    };
    // The check is asked for where somebody says it; what is taken back or done again it follows.
    const auto forth = [put, change, isFirst = true]() mutable { return put(change, !std::exchange(isFirst, false)); };
    const auto back = [put, change] { return put({change.head, change.after, change.before}, true); };
    m_undo.push(new StepCommand(*this, [] { return tr("the columns of a ledger"); }, forth, back)); // the stack owns it
}

void WorkspaceSession::decide(int requirement, int unit, check::Status status, const QString& reason)
{
    if (reason.trimmed().isEmpty()) return;
    store::Decision what;
    what.status = status;
    what.reason = reason.trimmed();
    decide({{requirement, unit}}, what);
}

void WorkspaceSession::decide(const std::vector<Cell>& cells, const store::Decision& what)
{
    if (!m_loaded.plan || isReadOnly() || cells.empty()) return;
    std::vector<store::Decision> entries;
    for (const Cell& cell : cells) entries.push_back(entryFor(m_loaded, cell, what));
    const auto waiting = std::ranges::count_if(
        entries, [&](const store::Decision& entry) { return entry.needsSignature && !what.needsSignature; });
    std::optional<Error> conflict;
    m_conflict = &conflict;
    m_undo.push(new DecideCommand(*this, std::move(entries))); // the stack owns it
    m_conflict = nullptr;
    if (conflict)
        Q_EMIT conflicted(*conflict, cells, what);
    else if (waiting > 0)
        Q_EMIT signatureAsked(static_cast<int>(waiting));
}

std::vector<qint64> WorkspaceSession::append(const std::vector<store::Decision>& entries)
{
    const bool sawAll = m_workspace->dataVersion() == m_loaded.version;
    auto ids = m_workspace->decide(entries);
    if (!ids && m_conflict && ids.error().code == ErrorCode::Conflict)
        *m_conflict = ids.error();
    else if (!ids)
        Q_EMIT failed(ids.error());
    auto reviews = m_workspace->reviews();
    if (!reviews) {
        Q_EMIT failed(reviews.error());
        return {};
    }
    if (sawAll && ids) m_loaded.version = m_workspace->dataVersion();
    // After a conflict, too: what somebody else decided is shown at once.
    showReviews(m_loaded, std::move(*reviews));
    Q_EMIT decisionsChanged();
    forgetScores();
    return ids.value_or(std::vector<qint64>());
}

std::vector<store::AuditEntry> WorkspaceSession::trail(int requirement, int unit) const
{
    if (!m_workspace || !m_loaded.plan) return {};
    const QString& id = m_loaded.plan->plan.requirements.at(static_cast<size_t>(requirement)).id;
    return m_workspace->auditTrail(id, m_loaded.inputs->unitName(unit)).value_or(std::vector<store::AuditEntry>());
}

std::vector<store::AuditEntry> WorkspaceSession::auditTrail(qint64 before, int most) const
{
    if (!m_workspace) return {};
    return m_workspace->auditTrail(most, before).value_or(std::vector<store::AuditEntry>());
}

QHash<qint64, QString> WorkspaceSession::fileNames() const
{
    QHash<qint64, QString> names;
    if (!m_workspace) return names;
    for (const auto kind : {store::SourceKind::Plan, store::SourceKind::Submission, store::SourceKind::Units})
        for (const store::StoredSource& each : m_workspace->sources(kind).value_or(std::vector<store::StoredSource>()))
            names.insert(each.id, each.name);
    return names;
}

Result<store::Attachment> WorkspaceSession::attachment(qint64 id) const
{
    return m_workspace->attachment(id);
}

std::vector<store::Decision> WorkspaceSession::history(int requirement, int unit) const
{
    if (!m_workspace || !m_loaded.plan) return {};
    return m_workspace
        ->history(m_loaded.plan->plan.requirements.at(static_cast<size_t>(requirement)).id,
                  m_loaded.inputs->unitName(unit))
        .value_or(std::vector<store::Decision>());
}

void WorkspaceSession::correct(const std::vector<plan::Correction>& corrections, const StepName& what)
{
    if (!m_loaded.plan || isReadOnly() || corrections.empty()) return;
    m_undo.push(new CorrectCommand(*this, corrections, what)); // the stack owns it
}

void WorkspaceSession::takeBack(qint64 correction)
{
    if (!m_loaded.plan || isReadOnly()) return;
    const auto& known = m_loaded.plan->corrections;
    const auto found = std::ranges::find(known, correction,
                                         [](const plan::CorrectionOutcome& outcome) { return outcome.correction.id; });
    if (found != known.end()) m_undo.push(new TakeBackCommand(*this, found->correction));
}

std::vector<qint64> WorkspaceSession::append(const std::vector<plan::Correction>& entries, bool follows)
{
    const bool sawAll = m_workspace->dataVersion() == m_loaded.version;
    const auto ids = m_workspace->correct(entries, m_loaded.plan ? m_loaded.plan->lastCorrection : 0);
    if (!ids) Q_EMIT failed(ids.error());
    // After a conflict, too: what somebody else stated is shown at once.
    Loaded loaded = m_loaded;
    if (sawAll && ids) loaded.version = m_workspace->dataVersion();
    if (const auto shown = showCorrections(*m_workspace, loaded); !shown) {
        Q_EMIT failed(shown.error());
        return {};
    }
    loaded.problems.clear();
    show(m_path, std::move(loaded), true);
    if (follows && !m_loaded.table->isEmpty()) m_follow.start();
    return ids.value_or(std::vector<qint64>());
}

void WorkspaceSession::lookOver()
{
    if (!m_loaded.plan || m_loaded.table->isEmpty()) {
        m_irregularities.clear();
        return Q_EMIT irregularitiesChanged();
    }
    m_lookOverAgain = m_lookingOver; // with what changed meanwhile
    if (m_lookingOver) return;
    m_lookingOver = true;
    m_tasks.run<std::vector<check::Irregularity>>(
        tr("Looking over what was sent"),
        [loaded = m_loaded](const Progress&) { return composeReport(loaded).irregularities; },
        [this, path = m_path](std::vector<check::Irregularity> found) {
            m_lookingOver = false;
            if (m_lookOverAgain || path != m_path) return lookOver();
            m_irregularities = std::move(found);
            Q_EMIT irregularitiesChanged();
        },
        TaskRunner::Gives::Shown);
}

bool WorkspaceSession::onlyFollowUpSince(qint64 version) const
{
    constexpr qint64 mostEntries = 1000;
    const auto entries =
        m_workspace->auditTrail(static_cast<int>(std::min(mostEntries, m_workspace->dataVersion() - version)));
    static const QSet<QString> ofRounds{u"round_start"_s, u"round_close"_s, u"round_reopen"_s, u"round_gone"_s,
                                        u"round_back"_s,  u"item_close"_s,  u"item_reopen"_s,  u"carry"_s,
                                        u"carry_back"_s,  u"carry_answer"_s};
    return entries && !entries->empty() && entries->back().id <= version + 1 &&
           std::ranges::all_of(*entries, [](const store::AuditEntry& entry) { return ofRounds.contains(entry.what); });
}

void WorkspaceSession::lookForChanges()
{
    if (!m_workspace || m_tasks.isBusy()) return;
    const qint64 version = m_workspace->dataVersion();
    if (version == m_loaded.version) return;
    if (onlyFollowUpSince(std::exchange(m_loaded.version, version))) return Q_EMIT followUpChanged();
    // Another window or program changed the file: what it holds now is shown, the selection stays where it can.
    m_tasks.run<Result<Loaded>>(
        tr("Reading what another window changed"),
        [path = m_path](const Progress& progress) { return loadWorkspace(path, progress); },
        [this, path = m_path](Result<Loaded> result) {
            show(path, std::move(result), path == m_path && isCheckOld(*m_workspace));
        },
        TaskRunner::Gives::Shown);
}

void WorkspaceSession::sayAgain()
{
    Q_EMIT languageChanged();
    Q_EMIT m_undo.undoTextChanged(m_undo.undoText());
    Q_EMIT m_undo.redoTextChanged(m_undo.redoText());
    followLanguage();
}

void WorkspaceSession::followLanguage()
{
    if (!isOpen() || m_followsLanguage || m_loaded.language == languageOfTexts()) return;
    m_followsLanguage = true;
    m_tasks.run<Result<Loaded>>(
        tr("Changing the language"),
        [path = m_path](const Progress& progress) { return loadWorkspace(path, progress); },
        [this, path = m_path](Result<Loaded> result) {
            m_followsLanguage = false;
            show(path, std::move(result), m_outdated || (path == m_path && isCheckOld(*m_workspace)));
        },
        TaskRunner::Gives::Shown);
}

} // namespace duibiao::ui
