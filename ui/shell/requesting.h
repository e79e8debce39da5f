// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QObject>

#include <memory>

class QWidget;

namespace duibiao::ui {

class Actions;
class MessageBar;
class WorkspaceSession;

/// The way from what is missing to the letters that ask for it: puts the report together beside the window, shows what
/// is missing, asks for a folder and has the letters written there.
class Requesting : public QObject {
    Q_OBJECT

public:
    /// All of them must outlive it. `window` is what dialogs belong to.
    Requesting(Actions& actions, WorkspaceSession& session, MessageBar& messages, QWidget& window);
    void open();

private:
    using ReportPtr = std::shared_ptr<const report::Report>;
    void ask(const ReportPtr& report);
    void say(const QString& folder, const QStringList& files);

    Actions& m_actions;
    WorkspaceSession& m_session;
    MessageBar& m_messages;
    QWidget& m_window;
};

} // namespace duibiao::ui
