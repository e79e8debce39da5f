// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "translations/translations.h"
#include "ui/dialogs/aboutbox.h"
#include "ui/models/icons.h"
#include "ui/parts/screenbound.h"
#include "ui/reader/documentpane.h"
#include "ui/shell/actions.h"
#include "ui/shell/auditplace.h"
#include "ui/shell/comparing.h"
#include "ui/shell/correcting.h"
#include "ui/shell/deciding.h"
#include "ui/shell/dropanywhere.h"
#include "ui/shell/files.h"
#include "ui/shell/filtering.h"
#include "ui/shell/finding.h"
#include "ui/shell/followupplace.h"
#include "ui/shell/historydock.h"
#include "ui/shell/listingunits.h"
#include "ui/shell/manualplace.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/navigationrail.h"
#include "ui/shell/presentplace.h"
#include "ui/shell/recovery.h"
#include "ui/shell/requesting.h"
#include "ui/shell/sayingcolumns.h"
#include "ui/shell/scoringplace.h"
#include "ui/shell/settingsplace.h"
#include "ui/shell/taskindicator.h"
#include "ui/shell/windowlayout.h"
#include "ui/views/checkbar.h"
#include "ui/views/checkview.h"
#include "ui/views/overviewview.h"
#include "ui/views/planview.h"
#include "ui/views/reportview.h"
#include "ui/views/roundsview.h"
#include "ui/views/scoreview.h"
#include "ui/views/submissionsview.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QSettings>
#include <QStatusBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::ui {

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent), m_session(new WorkspaceSession(this)),
      m_actions(new Actions(*this, m_session->undoStack(), m_recent)), m_rail(new NavigationRail),
      m_messages(new MessageBar), m_overview(new OverviewView), m_plan(new PlanView),
      m_submissions(new SubmissionsView), m_check(new CheckView), m_score(new ScoreView), m_rounds(new RoundsView),
      m_report(new ReportView),
      m_places(new Places({m_overview, m_plan, m_submissions, m_check, m_score, m_rounds, m_report}))
{
    setWindowIcon(applicationIcon());
    auto* right = new QWidget;
    auto* rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins({});
    rightLayout->setSpacing(0);
    rightLayout->addWidget(m_messages);
    rightLayout->addWidget(m_places, 1);
    auto* central = new QWidget;
    auto* layout = new QHBoxLayout(central);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addWidget(right, 1);
    setCentralWidget(central);
    new ScreenBound(*this); // which the window owns
    m_history = new HistoryDock(m_session->undoStack(), this);
    addDockWidget(Qt::RightDockWidgetArea, m_history);
    statusBar()->addPermanentWidget(new TaskIndicator(m_session->tasks()));
    buildPlaces();
    connectActions();
    connectSession();
    connectViews();
    connectPlaces();
    connectFinding();
    retranslate();
    showInputs();
    restoreLayout(*this);
    m_places->takeFocus(); // and not its first button: nobody has pressed a key
}

MainWindow::~MainWindow() = default;

void MainWindow::buildPlaces()
{
    for (QAction* action : m_places->placeActions()) {
        m_rail->addPlace(action);
        m_actions->viewMenu->addAction(action);
    }
    connect(m_places, &Places::chosen, this, &MainWindow::goTo);
    m_actions->viewMenu->addSeparator();
    m_actions->viewMenu->addAction(m_actions->present);
    m_rail->addPlace(m_actions->present);
}

void MainWindow::goTo(Place place)
{
    m_places->goTo(place);
    if (place == ReportPlace) showReport();
    if (place == ScorePlace) m_scoring->show();
    m_places->takeFocus();
}

void MainWindow::connectActions()
{
    const auto on = [this](QAction* action, auto does) { connect(action, &QAction::triggered, this, does); };
    on(m_actions->check, [this] { m_session->check(); });
    connect(m_actions->history, &QAction::triggered, m_history, [this](bool shows) {
        m_history->setVisible(shows);
        if (shows)
            m_history->setFocus(Qt::ShortcutFocusReason);
        else
            m_places->takeFocus();
    });
    connect(m_history, &QDockWidget::visibilityChanged, this,
            [this] { m_actions->history->setChecked(!m_history->isHidden()); });
    m_manual = new ManualPlace(*this, [this] { return m_session->isOpen() ? m_places->manualPage() : u"index"_s; });
    connect(m_actions->manual, &QAction::triggered, m_manual, &ManualPlace::open);
    on(m_actions->about, [this] { showAbout(this); });
    on(m_actions->find, [this] {
        if (m_places->currentWidget() == m_check) return m_check->bar().focusFilter();
        goTo(PlanPlace);
        m_plan->focusFilter();
    });
    connect(m_actions->languages, &QActionGroup::triggered, this,
            [this](const QAction* action) { setLanguage(action->data().toString()); });
}

void MainWindow::connectSession()
{
    connect(m_session, &WorkspaceSession::opened, this, &MainWindow::showTitle);
    connect(m_session, &WorkspaceSession::closed, this, [this] {
        m_messages->clear();
        if (!m_files->isSavingAs()) goTo(Overview);
        showTitle();
    });
    connect(m_session, &WorkspaceSession::planChanged, this, [this] {
        m_plan->setPlan(m_session->plan());
        m_plan->setReadOnly(m_session->isReadOnly());
        showTitle();
    });
    connect(m_session, &WorkspaceSession::verdictsChanged, this, &MainWindow::showInputs);
    connect(m_session, &WorkspaceSession::settingsChanged, this, &MainWindow::showState);
    connect(m_session, &WorkspaceSession::decisionsChanged, this, [this] {
        m_check->setDecisions(m_session->table());
        showState();
    });
    connect(m_session, &WorkspaceSession::previewed, m_report, &ReportView::setReport);
    connect(m_session, &WorkspaceSession::checked, this, [this] { goTo(CheckPlace); });
    connect(m_session, &WorkspaceSession::failed, m_messages, &MessageBar::showError);
    connect(m_session, &WorkspaceSession::refused, m_messages, &MessageBar::showErrors);
}

void MainWindow::connectViews()
{
    connect(m_overview, &OverviewView::importPlanRequested, m_actions->importPlan, &QAction::trigger);
    connect(m_plan, &PlanView::importRequested, m_actions->importPlan, &QAction::trigger);
    connect(m_overview, &OverviewView::importUnitsRequested, m_actions->importUnits, &QAction::trigger);
    connect(m_overview, &OverviewView::editUnitsRequested, m_actions->editUnits, &QAction::trigger);
    connect(m_overview, &OverviewView::importSubmissionsRequested, m_actions->importSubmissions, &QAction::trigger);
    connect(m_overview, &OverviewView::importFolderRequested, m_actions->importFolder, &QAction::trigger);
    connect(m_overview, &OverviewView::checkRequested, m_actions->check, &QAction::trigger);
    connect(m_overview, &OverviewView::sampleRequested, m_actions->openSample, &QAction::trigger);
    connect(m_overview, &OverviewView::resultsWanted, this, [this](const check::Selection& selection) {
        m_check->narrow(selection);
        goTo(CheckPlace);
    });
    connect(m_overview, &OverviewView::dueActivated, this, [this](int requirement, int unit) {
        if (unit < 0) { // nothing was checked yet
            goTo(PlanPlace);
            return m_plan->selectRequirement(requirement);
        }
        m_check->narrow({});
        goTo(CheckPlace);
        m_check->selectCell(requirement, unit);
    });
    connect(m_session, &WorkspaceSession::irregularitiesChanged, this,
            [this] { m_overview->setIrregularities(m_session->irregularities()); });
    connect(m_overview, &OverviewView::placeActivated, this, [this](const QString& file, SourceSpan span) {
        goTo(SubmissionsPlace);
        m_submissions->show(file, span);
    });
    connect(m_submissions, &SubmissionsView::assignUnitRequested, m_session, &WorkspaceSession::assignUnit);
    connect(m_submissions, &SubmissionsView::removeRequested, m_session, &WorkspaceSession::removeSubmissions);
    connect(m_submissions, &SubmissionsView::importRequested, m_actions->importSubmissions, &QAction::trigger);
    connect(m_submissions, &SubmissionsView::importFolderRequested, m_actions->importFolder, &QAction::trigger);
    connect(&m_check->bar(), &CheckBar::checkRequested, m_session, &WorkspaceSession::check);
    connect(&m_check->bar(), &CheckBar::settingsChanged, m_session, &WorkspaceSession::setSettings);
    connect(m_check, &CheckView::cellSelected, this,
            [this](int requirement, int unit) { m_check->setTrail(m_session->trail(requirement, unit)); });
    connect(m_check, &CheckView::planSpanActivated, this, [this](SourceSpan span) {
        goTo(PlanPlace);
        m_plan->selectRequirement(requirementAt(m_session->plan()->plan, span.begin));
    });
    m_report->setExports({.buttons = {m_actions->exportHtml, m_actions->exportXlsx, m_actions->exportPdf},
                          .others = {m_actions->exportCsv, m_actions->exportJson, m_actions->exportCalendar}});
    m_report->setMask(m_actions->maskExports);
    connect(m_actions->maskExports, &QAction::toggled, this, &MainWindow::showState);
}

void MainWindow::connectPlaces()
{
    m_files = new Files(*m_actions, m_recent, *m_session, *m_messages, *this);
    connect(m_files, &Files::planTaken, this, [this] { goTo(PlanPlace); });
    connect(m_files, &Files::submissionsTaken, this, [this] { goTo(SubmissionsPlace); });
    connect(m_files, &Files::sampleOpened, this, [this] { goTo(Overview); });
    connect(new DropAnywhere(*this), &DropAnywhere::dropped, this, &MainWindow::take);
    m_recovery = new Recovery(*m_session, *m_files, *m_messages, *this);
    m_presenting = new PresentPlace(*m_plan, *m_session, *this);
    connect(m_actions->present, &QAction::triggered, m_presenting, &PresentPlace::open);
    auto* deciding = new Deciding(*m_check, *m_session, *m_messages, *this);
    m_followUp = new FollowUpPlace(*m_rounds, *m_session, *m_messages, *this);
    m_scoring = new ScoringPlace(*m_score, *m_session, *m_messages, *this);
    const auto showCell = [this](const Cell& cell) {
        m_check->filter(std::nullopt, {});
        goTo(CheckPlace);
        m_check->selectCell(cell.requirement, cell.unit);
    };
    connect(deciding, &Deciding::cellWanted, this, showCell);
    connect(m_overview, &OverviewView::dutyActivated, this,
            [this, showCell](const QString& requirementId, const QString& unit) {
                const Cell cell{m_session->table()->rowOf(requirementId), m_session->table()->columnOf(unit)};
                if (cell.requirement >= 0 && cell.unit >= 0) showCell(cell);
            });
    auto* filtering = new Filtering(*m_check, *m_report, *m_session, *this);
    connect(filtering, &Filtering::reportChanged, this, [this] {
        m_reportIsOld = true;
        if (m_places->currentWidget() == m_report) showReport();
    });
    auto* comparing = new Comparing(*m_plan, *m_session, *m_messages, *this);
    connect(m_actions->comparePlans, &QAction::triggered, this, [this, comparing] {
        goTo(PlanPlace);
        comparing->open();
    });
    new Correcting(*m_plan, *m_session, *m_messages, *this); // a child of the window, as are those below
    auto* listing = new ListingUnits(*m_actions, *m_session, *m_messages, *this);
    new AuditPlace(*m_actions, *m_files, *m_session, *this);
    new Requesting(*m_actions, *m_session, *m_messages, *this);
    new SayingColumns(*m_submissions, *m_session, *m_messages, *this);
    connect(m_followUp, &FollowUpPlace::cellWanted, this, showCell);
    connect(m_scoring, &ScoringPlace::cellWanted, this, showCell);
    connect(m_scoring, &ScoringPlace::wanted, this, [this] { goTo(ScorePlace); });
    auto* settings = new SettingsPlace(*m_session, *m_messages, *this);
    connect(m_actions->settings, &QAction::triggered, settings, &SettingsPlace::open);
    connect(settings, &SettingsPlace::languageChosen, this, &MainWindow::setLanguage);
    connect(settings, &SettingsPlace::unitsWanted, listing, &ListingUnits::open);
    connect(settings, &SettingsPlace::rubricWanted, this, [this] {
        goTo(ScorePlace);
        m_score->showRubric();
    });
    const auto exportRounds = [this] { m_files->exportTables(tr("Rounds"), m_rounds->tables()); };
    connect(m_rounds, &RoundsView::exportRequested, this, exportRounds);
    connect(m_actions->exportRounds, &QAction::triggered, this, exportRounds);
    connect(m_score, &ScoreView::exportRequested, m_files, &Files::exportScores);
    connect(m_actions->exportScores, &QAction::triggered, m_files, &Files::exportScores);
    connect(m_scoring, &ScoringPlace::importRequested, this, [this] { m_files->choose(Choice::Rubric); });
}

void MainWindow::connectFinding()
{
    m_finding = new Finding(*m_session, *this);
    connect(m_actions->palette, &QAction::triggered, m_finding, [this] { m_finding->open(); });
    connect(m_finding, &Finding::requirementWanted, this, [this](int requirement) {
        goTo(PlanPlace);
        m_plan->selectRequirement(requirement);
    });
    connect(m_finding, &Finding::filterWanted, this, [this](const check::Selection& selection) {
        m_check->narrow(selection);
        goTo(CheckPlace);
    });
    connect(m_finding, &Finding::unitWanted, this, [this](const QString& unit) {
        m_check->filter(std::nullopt, unit);
        goTo(CheckPlace);
    });
    connect(m_finding, &Finding::planPassageWanted, this, [this](SourceSpan span) {
        goTo(PlanPlace);
        m_plan->showPassage(span);
    });
    connect(m_finding, &Finding::submissionPassageWanted, this, [this](const QString& file, SourceSpan span) {
        goTo(SubmissionsPlace);
        m_submissions->show(file, span);
    });
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
    m_overview->setContent(m_session->plan(), m_session->inputs(), *m_session->table(), m_session->settings().asOf,
                           m_session->canCheck(), m_session->isOutdated());
    m_overview->setReadOnly(m_session->isReadOnly());
    m_check->setState(m_session->canCheck(), m_session->isOutdated());
    m_check->bar().setSettings(m_session->settings());
    m_check->setAsOf(m_session->settings().asOf);
    m_actions->check->setEnabled(m_session->canCheck());
    m_actions->editUnits->setEnabled(m_session->isOpen() && !m_session->isReadOnly());
    for (QAction* action : {m_actions->exportHtml, m_actions->exportXlsx, m_actions->exportPdf, m_actions->exportCsv,
                            m_actions->exportScores, m_actions->requestMissing})
        action->setEnabled(haveVerdicts);
    m_actions->exportJson->setEnabled(haveVerdicts && !m_actions->maskExports->isChecked());
    m_actions->exportCalendar->setEnabled(m_session->plan() != nullptr);
    for (QAction* action : {m_actions->importPlan, m_actions->importUnits, m_actions->importSubmissions,
                            m_actions->importFolder, m_actions->importRubric})
        action->setEnabled(!m_session->isReadOnly());
    m_actions->comparePlans->setEnabled(m_session->plan() != nullptr);
    for (QAction* action : {m_actions->saveAs, m_actions->close, m_actions->auditTrail})
        action->setEnabled(m_session->isOpen());
    m_reportIsOld = true;
    if (m_places->currentWidget() == m_report) showReport();
}

void MainWindow::showReport()
{
    if (!m_reportIsOld) return;
    m_reportIsOld = false;
    if (m_session->table()->isEmpty()) return m_report->setReport({});
    m_session->preview(m_actions->maskExports->isChecked());
}

void MainWindow::take(const QStringList& paths)
{
    m_files->take(paths);
}

void MainWindow::openSample()
{
    m_files->openSample();
}

void MainWindow::offerLeftBehind()
{
    m_recovery->offer();
}

void MainWindow::setLanguage(const QString& language)
{
    QSettings().setValue(u"language"_s, language);
    installLanguage(language);
}

void MainWindow::showTitle()
{
    const QString name = !m_session->isOpen()     ? QString()
                         : m_session->isScratch() ? tr("Not saved yet")
                                                  : QFileInfo(m_session->path()).completeBaseName();
    setWindowTitle(name.isEmpty() ? tr("Duibiao") : tr("%1[*] – Duibiao").arg(name));
    setWindowModified(m_session->needsSaving());
}

void MainWindow::retranslate()
{
    m_rail->setAccessibleName(tr("Places"));
    m_actions->retranslate();
    for (QAction* action : m_actions->languages->actions())
        action->setChecked(action->data().toString() == installedLanguage());
    showTitle();
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
    m_session->sayAgain();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_files->isGuarded()) {
        event->ignore();
        m_files->guardUnsaved([this] { close(); });
        return;
    }
    saveLayout(*this);
    m_session->close();
    event->accept();
}

} // namespace duibiao::ui
