// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/places.h"
#include "ui/shell/recentfiles.h"
#include "ui/tasks/workspacesession.h"

#include <QMainWindow>

namespace duibiao::ui {

class Actions;
class CheckView;
class Files;
class Finding;
class FollowUpPlace;
class HistoryDock;
class ManualPlace;
class MessageBar;
class NavigationRail;
class OverviewView;
class PlanView;
class PresentPlace;
class Recovery;
class ReportView;
class RoundsView;
class ScoreView;
class ScoringPlace;
class SubmissionsView;

/// The main window: puts the places together with the session and knows nothing of what they do.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    using Place = Places::Place;
    using enum Places::Place;

    explicit MainWindow(QWidget* parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] WorkspaceSession& session() const { return *m_session; }
    [[nodiscard]] PlanView& planView() const { return *m_plan; }
    [[nodiscard]] CheckView& checkView() const { return *m_check; }
    [[nodiscard]] OverviewView& overview() const { return *m_overview; }
    [[nodiscard]] HistoryDock& history() const { return *m_history; }
    [[nodiscard]] SubmissionsView& submissionsView() const { return *m_submissions; }
    [[nodiscard]] ReportView& reportView() const { return *m_report; }
    [[nodiscard]] ScoreView& scoreView() const { return *m_score; }
    [[nodiscard]] RoundsView& roundsView() const { return *m_rounds; }
    [[nodiscard]] FollowUpPlace& followUp() const { return *m_followUp; }
    [[nodiscard]] PresentPlace& presentPlace() const { return *m_presenting; }
    [[nodiscard]] Finding& finding() const { return *m_finding; }
    [[nodiscard]] MessageBar& messages() const { return *m_messages; }
    [[nodiscard]] Actions& actions() const { return *m_actions; }
    void goTo(Place place);
    /// Files and folders from the command line or a drop: workspaces are opened, the rest is imported.
    void take(const QStringList& paths);
    void openSample();
    /// Says what a program that ended without asking left behind, and offers to go on with it.
    void offerLeftBehind();
    /// Speaks `language` from now on, and the next time.
    void setLanguage(const QString& language);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void buildPlaces();
    void connectActions();
    void connectSession();
    void connectViews();
    void connectPlaces();
    void connectFinding();
    void showInputs();
    void showState();
    void showReport();
    void retranslate();
    void showTitle();

    WorkspaceSession* m_session;
    RecentFiles m_recent;
    Actions* m_actions;
    NavigationRail* m_rail;
    HistoryDock* m_history;
    MessageBar* m_messages;
    OverviewView* m_overview;
    PlanView* m_plan;
    SubmissionsView* m_submissions;
    CheckView* m_check;
    ScoreView* m_score;
    RoundsView* m_rounds;
    ReportView* m_report;
    Places* m_places;
    Files* m_files;
    Recovery* m_recovery;
    PresentPlace* m_presenting;
    Finding* m_finding;
    FollowUpPlace* m_followUp;
    ScoringPlace* m_scoring;
    ManualPlace* m_manual;
    bool m_reportIsOld = true;
};

} // namespace duibiao::ui
