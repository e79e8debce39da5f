// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace duibiao::ui {

class PlanView;
class PresentView;
class WorkspaceSession;

/// Puts the wall together with the plan: what is presented, what is typed and read, and the handout.
class PresentPlace : public QObject {
    Q_OBJECT

public:
    /// All of them must outlive it. `window` is what the wall belongs to.
    PresentPlace(PlanView& plan, WorkspaceSession& session, QWidget& window);
    /// Fills the screen with the plan's sentences, the selected duty first; with the sample where there is no plan.
    void open();
    /// The same without showing it.
    PresentView& prepare();

private:
    void showPlan();
    void showSample();
    void saveHandout();
    [[nodiscard]] int planYear() const;

    PlanView& m_plan;
    WorkspaceSession& m_session;
    QWidget& m_window;
    PresentView* m_view = nullptr; ///< made when it is asked for
};

} // namespace duibiao::ui
