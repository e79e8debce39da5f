// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/files.h"

#include "core/base/wording.h"
#include "ui/dialogs/runningdialog.h"
#include "ui/dialogs/secrecydialog.h"
#include "ui/dialogs/unsaveddialog.h"
#include "ui/shell/actions.h"
#include "ui/shell/messagebar.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <chrono>
#include <ranges>

using namespace Qt::StringLiterals;

namespace duibiao::ui {

namespace {

Choice choiceOf(PaperFormat format)
{
    switch (format) {
    case PaperFormat::Html: break;
    case PaperFormat::Csv: return Choice::ReportCsv;
    case PaperFormat::Xlsx: return Choice::ReportXlsx;
    case PaperFormat::Json: return Choice::ReportJson;
    case PaperFormat::Pdf: return Choice::ReportPdf;
    case PaperFormat::Calendar: return Choice::Calendar;
    }
    return Choice::ReportHtml;
}

/// The names of the first of the files; "…" for the others.
template <typename File> QString fewNames(const std::vector<File>& files, QString File::* name)
{
    constexpr size_t mostNames = 3;
    QStringList names;
    for (const File& file : files | std::views::take(mostNames)) names += QFileInfo(file.*name).fileName();
    if (files.size() > mostNames) names += u"…"_s;
    return joined(names, Between::Items);
}

} // namespace

Files::Files(Actions& actions, RecentFiles& recent, WorkspaceSession& session, MessageBar& messages, QWidget& window)
    : QObject(&window), m_actions(actions), m_recent(recent), m_session(session), m_messages(messages), m_window(window)
{
    connectActions(actions);
    connect(&session, &WorkspaceSession::failed, this, [this] { m_isSavingAs = false; });
    connect(&session, &WorkspaceSession::opened, this, [this] {
        m_isSavingAs = false;
        if (!m_session.isScratch()) m_recent.add(m_session.path());
        if (m_session.isReadOnly())
            m_messages.showNote(MessageBar::Kind::Note,
                                tr("This workspace can only be read: nothing you change would be kept."));
    });
    connect(&session, &WorkspaceSession::marked, this, [this](const std::vector<Error>& papers, ImportFiles files) {
        files.allowMarked = true;
        askAboutMarked(&m_window, papers, [this, files] { m_session.import(files); });
    });
    connect(&session, &WorkspaceSession::scanned, this, &Files::offerRecognition);
    connect(&session, &WorkspaceSession::replaced, this, &Files::sayReplaced);
    connect(&session, &WorkspaceSession::exported, this, &Files::sayExported);
}

void Files::connectActions(Actions& actions)
{
    const auto on = [this](QAction* action, auto does) { connect(action, &QAction::triggered, this, does); };
    on(actions.newWorkspace, [this] { choose(Choice::SaveWorkspace); });
    on(actions.openWorkspace, [this] { choose(Choice::OpenWorkspace); });
    on(actions.saveAs, [this] {
        chooseFiles(&m_window, Choice::SaveWorkspace, planName(), [this](const QStringList& files) {
            m_isSavingAs = true;
            m_session.saveAs(files.first());
        });
    });
    on(actions.importPlan, [this] { choose(Choice::Plan); });
    on(actions.importUnits, [this] { choose(Choice::Units); });
    on(actions.importSubmissions, [this] { choose(Choice::Submissions); });
    on(actions.importFolder, [this] { choose(Choice::SubmissionFolder); });
    on(actions.importRubric, [this] { choose(Choice::Rubric); });
    on(actions.openSample, [this] { guardUnsaved([this] { openSample(); }); });
    on(actions.exportHtml, [this] { exportReport(PaperFormat::Html); });
    on(actions.exportXlsx, [this] { exportReport(PaperFormat::Xlsx); });
    on(actions.exportPdf, [this] { exportReport(PaperFormat::Pdf); });
    on(actions.exportCsv, [this] { exportReport(PaperFormat::Csv); });
    on(actions.exportJson, [this] { exportReport(PaperFormat::Json); });
    on(actions.exportCalendar, [this] { exportReport(PaperFormat::Calendar); });
    on(actions.close, [this] { guardUnsaved([this] { m_session.close(); }); });
    on(actions.quit, [this] { m_window.close(); });
    connect(&actions, &Actions::recentChosen, this,
            [this](const QString& path) { guardUnsaved([this, path] { m_session.open(path); }); });
}

void Files::choose(Choice choice)
{
    chooseFiles(&m_window, choice, {}, [this, choice](const QStringList& files) { chosen(choice, files); });
}

void Files::chosen(Choice choice, const QStringList& files)
{
    ImportFiles import;
    switch (choice) {
    // What is open is left only when it is known for what: who thinks better of it has lost nothing.
    case Choice::OpenWorkspace: return guardUnsaved([this, path = files.first()] { m_session.open(path); });
    case Choice::SaveWorkspace: return guardUnsaved([this, path = files.first()] { m_session.create(path); });
    case Choice::Rubric: return m_session.importRubric(files.first());
    case Choice::Plan: import.plans = files; break;
    case Choice::Units: import.units = files; break;
    default: import.submissions = asSubmissions(files); break;
    }
    if (isEmptyFolder(files.first(), import)) return;
    m_session.import(import);
}

bool Files::isEmptyFolder(const QString& path, const ImportFiles& found)
{
    if (!found.plans.isEmpty() || !found.units.isEmpty() || !found.submissions.empty()) return false;
    m_messages.showNote(MessageBar::Kind::Note, tr("The folder %1 holds no files.").arg(QFileInfo(path).fileName()));
    return true;
}

void Files::take(const QStringList& paths)
{
    const ImportFiles files = sortFiles(paths, m_session.plan() != nullptr);
    if (!files.workspaces.isEmpty()) {
        guardUnsaved([this, path = files.workspaces.first()] { m_session.open(path); });
        return;
    }
    if (!paths.isEmpty() && isEmptyFolder(paths.first(), files)) return;
    m_session.import(files);
    if (!files.plans.isEmpty())
        Q_EMIT planTaken();
    else if (!files.submissions.empty())
        Q_EMIT submissionsTaken();
}

void Files::openSample()
{
    m_session.createScratch();
    // The days the sample was written for; as little a step as the rest of it.
    m_session.putSettings({m_session.loaded().settings, {QDate(2025, 1, 10), QDate(2024, 1, 1), QDate(2024, 12, 31)}});
    m_session.import(sampleFiles(), true);
    Q_EMIT sampleOpened();
}

void Files::sayReplaced(const std::vector<store::StoredSource>& earlier)
{
    m_messages.showNote(
        MessageBar::Kind::Note,
        tr("%n paper(s) took the place of the earlier version, which has the same name and unit: %1. The "
           "earlier one no longer counts; undoing the import brings it back.",
           nullptr, static_cast<int>(earlier.size()))
            .arg(fewNames(earlier, &store::StoredSource::name)),
        {{tr("Keep both"), [this, earlier] { m_session.keepBeside(earlier); }}});
}

void Files::offerRecognition(const std::vector<Error>& papers, ImportFiles files)
{
    files.recognise = true;
    m_messages.showNote(MessageBar::Kind::Note,
                        tr("%n paper(s) have pages that are pictures without text: %1. Tesseract can recognise what "
                           "they say; it takes some seconds a "
                           "page and may make mistakes.",
                           nullptr, static_cast<int>(papers.size()))
                            .arg(fewNames(papers, &Error::file)),
                        {{tr("Recognise the text"), [this, files] { m_session.import(files); }}});
}

void Files::exportReport(PaperFormat format)
{
    chooseFiles(&m_window, choiceOf(format), nameFor(format == PaperFormat::Calendar ? tr("Deadlines") : tr("Report")),
                [this, format](const QStringList& files) {
                    m_session.exportReport(files.first(), format, m_actions.maskExports->isChecked());
                });
}

void Files::exportScores()
{
    chooseFiles(&m_window, Choice::List, nameFor(tr("Scores")), [this](const QStringList& files) {
        m_session.exportScores(files.first(), m_actions.maskExports->isChecked());
    });
}

void Files::exportTables(const QString& name, const std::vector<report::Table>& tables, QWidget* over)
{
    if (tables.empty()) return m_messages.showNote(MessageBar::Kind::Note, tr("There is nothing to export yet."));
    chooseFiles(over ? over : &m_window, Choice::List, nameFor(name), [this, tables](const QStringList& files) {
        m_session.exportTables(files.first(), tables, m_actions.maskExports->isChecked());
    });
}

void Files::sayExported(const QString& path)
{
    m_messages.showNote(MessageBar::Kind::Done, tr("%1 was saved.").arg(QFileInfo(path).fileName()),
                        {{tr("Open it"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }}});
}

QString Files::planName() const
{
    const PlanPtr& plan = m_session.plan();
    return plan ? plan->plan.metadata.title.simplified() : QString();
}

QString Files::nameFor(const QString& what) const
{
    constexpr qsizetype longest = 60; // so that what the file holds is not cut off
    const QString name = m_session.isScratch() ? planName() : QFileInfo(m_session.path()).completeBaseName();
    //: the name of a file: plan or workspace, and what the file holds
    return name.isEmpty() ? what : tr("%1 - %2").arg(name.first(std::min(longest, name.size())), what);
}

void Files::guardUnsaved(const std::function<void()>& then)
{
    if (!m_session.needsSaving()) return guardRunning(then);
    const auto leave = [this, then] {
        m_session.close();
        then();
    };
    const auto save = [this, leave] {
        chooseFiles(&m_window, Choice::SaveWorkspace, planName(), [this, leave](const QStringList& files) {
            if (!m_session.copyTo(files.first())) return;
            m_recent.add(files.first());
            leave();
        });
    };
    const auto stopped = [this](const std::function<void()>& next) {
        return [this, next] {
            m_session.tasks().cancel();
            whenIdle(next);
        };
    };
    askAboutUnsaved(&m_window, m_session.tasks().keptTitle(), stopped(save), stopped(leave));
}

bool Files::isGuarded() const
{
    return m_session.needsSaving() || isKeeping();
}

bool Files::isKeeping() const
{
    return !m_session.tasks().keptTitle().isEmpty();
}

void Files::guardRunning(const std::function<void()>& then)
{
    using namespace std::chrono_literals;
    // What is only shown is no question, and neither is what is over in a moment.
    if (!isKeeping()) return then();
    QTimer::singleShot(400ms, this, [this, then] {
        if (!isKeeping()) return then();
        const auto wait = [this, then] { whenIdle(then); };
        const auto stop = [this, wait] {
            m_session.tasks().cancel();
            wait();
        };
        askAboutRunning(&m_window, m_session.tasks().keptTitle(), wait, stop);
    });
}

void Files::whenIdle(const std::function<void()>& then)
{
    if (!m_session.tasks().isBusy()) return then();
    // Queued: what the work that ended led to is begun first.
    connect(
        &m_session.tasks(), &TaskRunner::idle, this, [this, then] { whenIdle(then); },
        static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
}

} // namespace duibiao::ui
