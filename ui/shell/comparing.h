// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/tasks/comparing.h"

#include <QObject>

class QWidget;

namespace duibiao::ui {

class MessageBar;
class PlanView;
class WorkspaceSession;

/// Lays another plan beside the one of the workspace: one that it keeps, or a file.
class Comparing : public QObject {
    Q_OBJECT

public:
    /// All of them must outlive it. `window` is what dialogs belong to.
    Comparing(PlanView& view, WorkspaceSession& session, MessageBar& messages, QWidget& window);
    /// Shows the panel; of the plans that the workspace keeps, the newest earlier one at once.
    void open();

private:
    void compareWith(qint64 source);
    void compareWith(const QString& file);
    void chooseFile();
    void run(const std::function<Result<ComparisonPtr>(const Progress&)>& work);
    /// What stands beside the plan of before is laid beside that of now.
    void again();

    PlanView& m_view;
    WorkspaceSession& m_session;
    MessageBar& m_messages;
    QWidget& m_window;
    qint64 m_source = 0; ///< what was compared with last; 0 for a file or nothing
    QString m_file;
};

} // namespace duibiao::ui
