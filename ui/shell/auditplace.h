// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace duibiao::ui {

class Actions;
class Files;
class WorkspaceSession;

/// The way to the audit trail of the open workspace, and from there into a file.
class AuditPlace : public QObject {
    Q_OBJECT

public:
    /// All of them must outlive it. `window` is what the dialog belongs to.
    AuditPlace(Actions& actions, Files& files, WorkspaceSession& session, QWidget& window);
    void open();

private:
    Files& m_files;
    WorkspaceSession& m_session;
    QWidget& m_window;
};

} // namespace duibiao::ui
