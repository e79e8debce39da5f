// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tasks/workspacesession.h"

#include <QPointer>

namespace duibiao::ui {

class CheckView;
class FiltersDialog;
class ReportView;

/// Puts filters together: the check view narrows down, the session keeps what is saved, and the report offers to be
/// about what is left.
class Filtering : public QObject {
    Q_OBJECT

public:
    /// All of them must outlive it. `window` is what dialogs belong to.
    Filtering(CheckView& view, ReportView& report, WorkspaceSession& session, QWidget& window);

Q_SIGNALS:
    void reportChanged(); ///< the report is about other results by now

private:
    void showSaved();
    void save();
    void manage();
    void narrowReport();

    CheckView& m_view;
    ReportView& m_report;
    WorkspaceSession& m_session;
    QWidget& m_window;
    QPointer<FiltersDialog> m_dialog;
};

} // namespace duibiao::ui
