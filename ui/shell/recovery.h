// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tasks/scratchfile.h"

#include <QObject>

#include <memory>
#include <vector>

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
    ~Recovery() override; ///< erases what was discarded
    void offer();

private:
    void showAll();
    void restore(const QString& scratch);
    /// Takes the work out of what is offered, and offers to bring it back as long as the window is open.
    void discard(const QStringList& works);

    WorkspaceSession& m_session;
    Files& m_files;
    MessageBar& m_messages;
    QWidget& m_window;
    std::vector<std::unique_ptr<ScratchFile>> m_discarded;
};

} // namespace duibiao::ui
