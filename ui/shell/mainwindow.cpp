// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "translations/translations.h"
#include "ui/dialogs/givedialog.h"
#include "ui/dialogs/recoverydialog.h"
#include "ui/dialogs/secrecydialog.h"
#include "ui/dialogs/unitsdialog.h"
#include "ui/dialogs/unsaveddialog.h"
#include "ui/models/firstlines.h"
#include "ui/models/icons.h"
#include "ui/reader/documentpane.h"
#include "ui/shell/actions.h"
#include "ui/shell/deciding.h"
#include "ui/shell/followupplace.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/navigationrail.h"
#include "ui/shell/taskindicator.h"
#include "ui/views/checkbar.h"
#include "ui/views/checkview.h"
#include "ui/views/overviewview.h"
#include "ui/views/planview.h"
#include "ui/views/reportview.h"
#include "ui/views/roundsview.h"
#include "ui/views/rubricpanel.h"
#include "ui/views/scoreview.h"
#include "ui/views/submissionsview.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QRegularExpression>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QUrl>

#include <ranges>

using namespace Qt::StringLiterals;

namespace duibiao::ui {

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent), m_session(new WorkspaceSession(this)), m_actions(new Actions(*this, m_session->undoStack(), m_recent)),
      m_rail(new NavigationRail), m_places(new QActionGroup(this)), m_stack(new QStackedWidget), m_messages(new MessageBar),
      m_overview(new OverviewView), m_plan(new PlanView), m_submissions(new SubmissionsView), m_check(new CheckView),
      m_score(new ScoreView), m_rounds(new RoundsView), m_report(new ReportView)
{
    setWindowIcon(applicationIcon());
    setAcceptDrops(true);
    auto* right = new QWidget;
    auto* rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins({});
    rightLayout->setSpacing(0);
    rightLayout->addWidget(m_messages);
    rightLayout->addWidget(m_stack, 1);
    auto* central = new QWidget;
    auto* layout = new QHBoxLayout(central);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addWidget(right, 1);
    setCentralWidget(central);
    statusBar()->addPermanentWidget(new TaskIndicator(m_session->tasks()));
    buildPlaces();
    connectActions();
    connectSession();
    connectViews();
    connectDecisions();
    retranslate();
    showInputs();
    restoreLayout();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildPlaces()
{
    static constexpr std::array symbols{u"overview", u"plan", u"submissions", u"check", u"score", u"rounds", u"report"};
    const std::array<QWidget*, PlaceCount> views{m_overview, m_plan, m_submissions, m_check, m_score, m_rounds, m_report};
    for (int place = 0; place < PlaceCount; ++place) {
        m_stack->addWidget(views[static_cast<size_t>(place)]);
        auto* action = new QAction(symbol(QString::fromUtf16(symbols[static_cast<size_t>(place)])), {}, this);
        action->setCheckable(true);
        action->setChecked(place == Overview);
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + place)));
        m_places->addAction(action);
        m_rail->addPlace(action);
        m_actions->viewMenu->addAction(action);
        connect(action, &QAction::triggered, this, [this, place] { goTo(static_cast<Place>(place)); });
    }
}

void MainWindow::goTo(Place place)
{
    m_stack->setCurrentIndex(place);
    m_places->actions().at(place)->setChecked(true);
    if (place == ReportPlace) showReport();
    if (place == ScorePlace) showScores();
}

void MainWindow::connectActions()
{
    const auto on = [this](QAction* action, auto does) { connect(action, &QAction::triggered, this, does); };
    on(m_actions->newWorkspace, [this] { guardUnsaved([this] { choose(Choice::SaveWorkspace); }); });
    on(m_actions->openWorkspace, [this] { guardUnsaved([this] { choose(Choice::OpenWorkspace); }); });
    on(m_actions->saveAs, [this] {
        chooseFiles(this, Choice::SaveWorkspace, suggestedName(), [this](const QStringList& files) { m_session->saveAs(files.first()); });
    });
    on(m_actions->importPlan, [this] { choose(Choice::Plan); });
    on(m_actions->importUnits, [this] { choose(Choice::Units); });
    on(m_actions->importSubmissions, [this] { choose(Choice::Submissions); });
    on(m_actions->importFolder, [this] { choose(Choice::SubmissionFolder); });
    on(m_actions->importRubric, [this] { choose(Choice::Rubric); });
    on(m_actions->openSample, [this] { guardUnsaved([this] { openSample(); }); });
    on(m_actions->exportHtml, [this] { exportReport(Choice::ReportHtml); });
    on(m_actions->exportCsv, [this] { exportReport(Choice::ReportCsv); });
    on(m_actions->exportPdf, [this] { exportReport(Choice::ReportPdf); });
    on(m_actions->close, [this] { guardUnsaved([this] { m_session->close(); }); });
    on(m_actions->quit, [this] { close(); });
    on(m_actions->check, [this] { m_session->check(); });
    on(m_actions->editUnits, [this] {
        editUnits(this, m_session->suggestedUnits().units, [this](const std::vector<units::Unit>& units) { m_session->setUnits(units); });
    });
    on(m_actions->about, [this] { about(); });
    on(m_actions->find, [this] {
        if (m_stack->currentWidget() == m_check) return m_check->bar().focusFilter();
        goTo(PlanPlace);
        m_plan->focusFilter();
    });
    connect(m_actions, &Actions::recentChosen, this, [this](const QString& path) { guardUnsaved([this, path] { m_session->open(path); }); });
    connect(m_actions->languages, &QActionGroup::triggered, this, [this](const QAction* action) { setLanguage(action->data().toString()); });
}

void MainWindow::connectSession()
{
    connect(m_session, &WorkspaceSession::opened, this, [this] {
        if (!m_session->isScratch()) m_recent.add(m_session->path());
        if (m_session->isReadOnly())
            m_messages->showNote(MessageBar::Kind::Note, tr("This workspace can only be read: nothing you change would be kept."));
        showTitle();
    });
    connect(m_session, &WorkspaceSession::closed, this, [this] {
        m_messages->clear();
        goTo(Overview);
        showTitle();
    });
    connect(m_session, &WorkspaceSession::planChanged, this, [this] {
        m_plan->setPlan(m_session->plan());
        showTitle();
    });
    connect(m_session, &WorkspaceSession::verdictsChanged, this, &MainWindow::showInputs);
    connect(m_session, &WorkspaceSession::settingsChanged, this, &MainWindow::showState);
    connect(m_session, &WorkspaceSession::decisionsChanged, this, [this] {
        m_check->setDecisions(m_session->table());
        showState();
    });
    connect(m_session, &WorkspaceSession::scoresChanged, this, [this] {
        m_scoresAreOld = true;
        if (m_stack->currentWidget() == m_score) showScores();
    });
    connect(m_session, &WorkspaceSession::rubricImported, this, [this](const QStringList& notes) {
        m_score->showRubric();
        goTo(ScorePlace);
        if (notes.isEmpty()) return m_messages->showNote(MessageBar::Kind::Done, tr("The rubric was read."));
        m_messages->showNote(MessageBar::Kind::Note, tr("The rubric was read, but not all of it was understood:") + u'\n' + firstLines(notes));
    });
    connect(m_session, &WorkspaceSession::previewed, m_report, &ReportView::setReport);
    connect(m_session, &WorkspaceSession::checked, this, [this] { goTo(CheckPlace); });
    connect(m_session, &WorkspaceSession::failed, m_messages, &MessageBar::showError);
    connect(m_session, &WorkspaceSession::refused, m_messages, &MessageBar::showErrors);
    connect(m_session, &WorkspaceSession::marked, this, [this](const std::vector<Error>& papers, ImportFiles files) {
        files.allowMarked = true;
        askAboutMarked(this, papers, [this, files] { m_session->import(files); });
    });
    connect(m_session, &WorkspaceSession::scanned, this, &MainWindow::offerRecognition);
    connect(m_session, &WorkspaceSession::exported, this, [this](const QString& path) {
        m_messages->showNote(MessageBar::Kind::Done, tr("The report was saved as %1.").arg(QFileInfo(path).fileName()), 
                             {{tr("Open it"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }}});
    });
}

void MainWindow::connectViews()
{
    connect(m_overview, &OverviewView::importPlanRequested, m_actions->importPlan, &QAction::trigger);
    connect(m_overview, &OverviewView::importUnitsRequested, m_actions->importUnits, &QAction::trigger);
    connect(m_overview, &OverviewView::editUnitsRequested, m_actions->editUnits, &QAction::trigger);
    connect(m_overview, &OverviewView::importSubmissionsRequested, m_actions->importFolder, &QAction::trigger);
    connect(m_overview, &OverviewView::checkRequested, m_actions->check, &QAction::trigger);
    connect(m_overview, &OverviewView::sampleRequested, m_actions->openSample, &QAction::trigger);
    connect(m_overview, &OverviewView::statusActivated, this, [this](check::Status status) {
        m_check->filter(status, {});
        goTo(CheckPlace);
    });
    connect(m_overview, &OverviewView::unitActivated, this, [this](const QString& unit) {
        m_check->filter(std::nullopt, unit);
        goTo(CheckPlace);
    });
    connect(m_submissions, &SubmissionsView::assignUnitRequested, m_session, &WorkspaceSession::assignUnit);
    connect(m_submissions, &SubmissionsView::removeRequested, m_session, &WorkspaceSession::removeSubmission);
    connect(m_submissions, &SubmissionsView::importRequested, m_actions->importFolder, &QAction::trigger);
    connect(&m_check->bar(), &CheckBar::checkRequested, m_session, &WorkspaceSession::check);
    connect(&m_check->bar(), &CheckBar::settingsChanged, m_session, &WorkspaceSession::setSettings);
    connect(m_check, &CheckView::cellSelected, this, [this](int requirement, int unit) {
        m_check->setTrail(m_session->trail(requirement, unit));
    });
    connect(m_check, &CheckView::planSpanActivated, this, [this](SourceSpan span) {
        goTo(PlanPlace);
        m_plan->selectRequirement(requirementAt(m_session->plan()->plan, span.begin));
    });
    connect(m_score, &ScoreView::giveRequested, this, &MainWindow::givePoints);
    connect(m_score, &ScoreView::dutyActivated, this, &MainWindow::showDuty);
    connect(&m_score->rubricPanel(), &RubricPanel::edited, m_session, &WorkspaceSession::setRubric);
    connect(&m_score->rubricPanel(), &RubricPanel::resetRequested, m_session, &WorkspaceSession::resetRubric);
    connect(&m_score->rubricPanel(), &RubricPanel::importRequested, this, [this] { choose(Choice::Rubric); });
    connect(m_report, &ReportView::exportRequested, this, [this](const QString& suffix) {
        exportReport(suffix == u"csv" ? Choice::ReportCsv : suffix == u"pdf" ? Choice::ReportPdf : Choice::ReportHtml);
    });
}

void MainWindow::connectDecisions()
{
    auto* deciding = new Deciding(*m_check, *m_session, *m_messages, *this);
    m_followUp = new FollowUpPlace(*m_rounds, *m_session, *m_messages, *this);
    const auto showCell = [this](const Cell& cell) {
        m_check->filter(std::nullopt, {});
        goTo(CheckPlace);
        m_check->selectCell(cell.requirement, cell.unit);
    };
    connect(deciding, &Deciding::cellWanted, this, showCell);
    connect(m_followUp, &FollowUpPlace::cellWanted, this, showCell);
}

void MainWindow::choose(Choice choice)
{
    chooseFiles(this, choice, {}, [this, choice](const QStringList& files) { chosen(choice, files); });
}

void MainWindow::chosen(Choice choice, const QStringList& files)
{
    ImportFiles import;
    switch (choice) {
    case Choice::OpenWorkspace: return m_session->open(files.first());
    case Choice::SaveWorkspace: return m_session->create(files.first());
    case Choice::Rubric: return m_session->importRubric(files.first());
    case Choice::Plan: import.plans = files; break;
    case Choice::Units: import.units = files; break;
    default: import.submissions = asSubmissions(files); break;
    }
    m_session->import(import);
}

void MainWindow::take(const QStringList& paths)
{
    const ImportFiles files = sortFiles(paths, m_session->plan() != nullptr);
    if (!files.workspaces.isEmpty()) {
        guardUnsaved([this, path = files.workspaces.first()] { m_session->open(path); });
        return;
    }
    m_session->import(files);
    if (!files.plans.isEmpty()) goTo(PlanPlace);
    else if (!files.submissions.empty()) goTo(SubmissionsPlace);
}

void MainWindow::openSample()
{
    m_session->createScratch();
    m_session->setSettings({QDate(2025, 1, 10), QDate(2024, 1, 1), QDate(2024, 12, 31)}); // the days the sample was written for
    m_session->import(sampleFiles(), true);
    goTo(Overview);
}

void MainWindow::offerLeftBehind()
{
    const std::vector<LeftBehind> works = workLeftBehind();
    if (works.empty()) return;
    const LeftBehind& newest = works.front();
    const QString when = QLocale().toString(newest.changedAt, QLocale::ShortFormat);
    std::vector<MessageBar::Offer> offers{{tr("Restore"), [this, path = newest.path] { restore(path); }}};
    if (works.size() == 1) {
        offers.push_back({tr("Discard"), [path = newest.path] { ScratchFile(path).erase(); }});
        return m_messages->showNote(MessageBar::Kind::Note, tr("The work on %1 of %2 was not saved when the program ended.").arg(newest.name, when), offers);
    }
    offers.push_back({tr("Show all…"), [this] { showLeftBehind(); }});
    m_messages->showNote(MessageBar::Kind::Note,
                         tr("%n pieces of work were not saved when the program ended, the last of them on %1 (%2).", nullptr, static_cast<int>(works.size()))
                             .arg(newest.name, when),
                         offers);
}

void MainWindow::showLeftBehind()
{
    std::vector<UnsavedWork> works;
    for (const LeftBehind& work : workLeftBehind()) works.push_back({work.path, work.name, work.changedAt});
    auto* dialog = new RecoveryDialog(works, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RecoveryDialog::discardAsked, this, [](const QString& path) { ScratchFile(path).erase(); });
    connect(dialog, &RecoveryDialog::restoreAsked, this, &MainWindow::restore);
    dialog->open();
}

void MainWindow::restore(const QString& scratch)
{
    guardUnsaved([this, scratch] { m_session->restoreScratch(scratch); });
}

void MainWindow::offerRecognition(const std::vector<Error>& papers, ImportFiles files)
{
    constexpr size_t mostNames = 3;
    QStringList names;
    for (const Error& paper : papers | std::views::take(mostNames)) names += QFileInfo(paper.file).fileName();
    if (papers.size() > mostNames) names += u"…"_s;
    files.recognise = true;
    m_messages->showNote(MessageBar::Kind::Note,
                         tr("%n paper(s) have pages that are pictures without text: %1. Tesseract can recognise what they say; it takes some seconds a "
                            "page and may make mistakes.",
                            nullptr, static_cast<int>(papers.size()))
                             .arg(names.join(tr(", "))),
                         {{tr("Recognise the text"), [this, files] { m_session->import(files); }}});
}

void MainWindow::exportReport(Choice choice)
{
    const PaperFormat format = choice == Choice::ReportCsv   ? PaperFormat::Csv
                               : choice == Choice::ReportPdf ? PaperFormat::Pdf
                                                             : PaperFormat::Html;
    chooseFiles(this, choice, tr("Report"), [this, format](const QStringList& files) { m_session->exportReport(files.first(), format); });
}

QString MainWindow::suggestedName() const
{
    const PlanPtr& plan = m_session->plan();
    return plan ? plan->plan.metadata.title.simplified().replace(u'/', u'-') : QString();
}

void MainWindow::guardUnsaved(const std::function<void()>& then)
{
    if (!m_session->needsSaving()) return then();
    const auto leave = [this, then] {
        m_session->close();
        then();
    };
    const auto save = [this, leave] {
        chooseFiles(this, Choice::SaveWorkspace, suggestedName(), [this, leave](const QStringList& files) {
            if (!m_session->copyTo(files.first())) return;
            m_recent.add(files.first());
            leave();
        });
    };
    askAboutUnsaved(this, save, leave);
}

void MainWindow::showInputs()
{
    m_submissions->setInputs(m_session->inputs(), m_session->isReadOnly());
    m_check->setContent(m_session->plan(), m_session->inputs(), m_session->table(), m_session->isReadOnly());
    showState();
    showTitle();
}

void MainWindow::showState()
{
    const bool haveVerdicts = !m_session->table()->isEmpty();
    m_overview->setContent(m_session->plan(), m_session->inputs(), *m_session->table(), m_session->canCheck());
    m_check->setState(m_session->canCheck(), m_session->isOutdated());
    m_check->bar().setSettings(m_session->settings());
    m_actions->check->setEnabled(m_session->canCheck());
    m_actions->editUnits->setEnabled(m_session->isOpen() && !m_session->isReadOnly());
    for (QAction* action : {m_actions->exportHtml, m_actions->exportCsv, m_actions->exportPdf}) action->setEnabled(haveVerdicts);
    for (QAction* action : {m_actions->importPlan, m_actions->importUnits, m_actions->importSubmissions, m_actions->importFolder, m_actions->importRubric})
        action->setEnabled(!m_session->isReadOnly());
    for (QAction* action : {m_actions->saveAs, m_actions->close}) action->setEnabled(m_session->isOpen());
    m_reportIsOld = true;
    if (m_stack->currentWidget() == m_report) showReport();
}

void MainWindow::showReport()
{
    if (!m_reportIsOld) return;
    m_reportIsOld = false;
    if (m_session->table()->isEmpty()) return m_report->setReport({});
    m_session->preview();
}

void MainWindow::showScores()
{
    if (!m_scoresAreOld) return;
    m_scoresAreOld = false;
    m_score->setContent(m_session->plan(), m_session->inputs(), m_session->scores(), !m_session->table()->isEmpty(), m_session->isReadOnly());
}

void MainWindow::givePoints(const QString& unit)
{
    auto* dialog = new GiveDialog(m_session->scores()->rubric, unit, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &GiveDialog::given, this, [this, unit](const check::Rubric& rubric) { m_session->setRubric(rubric, tr("points for %1").arg(unit)); });
    dialog->open();
}

void MainWindow::showDuty(const QString& requirementId, const QString& unit)
{
    if (!m_session->plan()) return;
    const auto& requirements = m_session->plan()->plan.requirements;
    const auto duty = std::ranges::find(requirements, requirementId, &plan::Requirement::id);
    const int column = m_session->inputs()->units.find(unit);
    if (duty == requirements.end() || column < 0) return;
    m_check->filter(std::nullopt, {});
    goTo(CheckPlace);
    m_check->selectCell(static_cast<int>(duty - requirements.begin()), column);
}

void MainWindow::setLanguage(const QString& language)
{
    QSettings().setValue(u"language"_s, language);
    installLanguage(language);
}

void MainWindow::showTitle()
{
    const QString name = !m_session->isOpen()      ? QString()
                         : m_session->isScratch() ? tr("Not saved yet")
                                                  : QFileInfo(m_session->path()).completeBaseName();
    setWindowTitle(name.isEmpty() ? tr("Duibiao") : tr("%1[*] – Duibiao").arg(name));
    setWindowModified(m_session->needsSaving());
}

void MainWindow::retranslate()
{
    const QStringList names{tr("&Overview"), tr("&Plan"), tr("&Submissions"), tr("&Check"), tr("Scor&es"), tr("Rou&nds"), tr("&Report")};
    for (int place = 0; place < PlaceCount; ++place) {
        QAction* action = m_places->actions().at(place);
        action->setText(names.at(place));
        static const QRegularExpression mnemonic(u"\\(&.\\)|&"_s); // Chinese names carry theirs in brackets
        action->setIconText(QString(names.at(place)).remove(mnemonic));
    }
    m_rail->setAccessibleName(tr("Places"));
    m_actions->retranslate();
    for (QAction* action : m_actions->languages->actions()) action->setChecked(action->data().toString() == installedLanguage());
    showTitle();
}

void MainWindow::about()
{
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("About Duibiao"),
                                tr("Duibiao %1").arg(QStringLiteral(DUIBIAO_VERSION)), QMessageBox::Close, this);
    box->setIconPixmap(applicationIcon().pixmap(64));
    box->setInformativeText(tr("Reads government work plans and checks what was submitted against them. Free software under the GNU "
                               "General Public License, version 3 or later."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainWindow::restoreLayout()
{
    const QSettings settings;
    if (!restoreGeometry(settings.value(u"window/geometry"_s).toByteArray())) resize(1280, 800);
    m_plan->restoreLayout(settings.value(u"window/plan"_s).toByteArray());
    m_submissions->restoreLayout(settings.value(u"window/submissions"_s).toByteArray());
    m_check->restoreLayout(settings.value(u"window/check"_s).toByteArray());
    m_score->restoreLayout(settings.value(u"window/score"_s).toByteArray());
}

void MainWindow::saveLayout() const
{
    QSettings settings;
    settings.setValue(u"window/geometry"_s, saveGeometry());
    settings.setValue(u"window/plan"_s, m_plan->saveLayout());
    settings.setValue(u"window/submissions"_s, m_submissions->saveLayout());
    settings.setValue(u"window/check"_s, m_check->saveLayout());
    settings.setValue(u"window/score"_s, m_score->saveLayout());
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) return;
    retranslate();
    m_reportIsOld = true;
    m_session->forgetScores();
    // What models say is asked for anew.
    m_plan->setPlan(m_session->plan());
    showInputs();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_session->needsSaving()) {
        event->ignore();
        guardUnsaved([this] { close(); });
        return;
    }
    saveLayout();
    m_session->close();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (std::ranges::any_of(urls, &QUrl::isLocalFile)) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile()) paths += url.toLocalFile();
    event->acceptProposedAction();
    take(paths);
}

} // namespace duibiao::ui
