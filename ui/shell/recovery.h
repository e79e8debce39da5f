// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace duibiao::ui {

class Files;
class MessageBar;
class WorkspaceSession;

/// Says what a program that ended without asking left behind, and offers to go on with it.
class Recovery : public QObject {
    Q_OBJECT

public:
    /// All of them must outlive it. `window` is what dialogs belong to.
    Recovery(WorkspaceSession& session, Files& files, MessageBar& messages, QWidget& window);
    void offer();

private:
    void showAll();
    void restore(const QString& scratch);

    WorkspaceSession& m_session;
    Files& m_files;
    MessageBar& m_messages;
    QWidget& m_window;
};

} // namespace duibiao::ui
