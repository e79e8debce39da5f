// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace duibiao::ui {

class MessageBar;
class PlanView;
class WorkspaceSession;

/// Puts the correcting of the plan together: the plan's place asks, a dialog says more, the session keeps it.
class Correcting : public QObject {
    Q_OBJECT

public:
    /// All of them must outlive it. `window` is what dialogs belong to.
    Correcting(PlanView& view, WorkspaceSession& session, MessageBar& messages, QWidget& window);

private:
    void split(int requirement, const QString& words);

    WorkspaceSession& m_session;
    QWidget& m_window;
};

} // namespace duibiao::ui
