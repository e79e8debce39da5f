// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>

class QWidget;

namespace duibiao::ui {

class MessageBar;
class SubmissionsView;
class WorkspaceSession;

/// Lets somebody say which column of a ledger is what, and offers that where a ledger is not understood.
class SayingColumns : public QObject {
    Q_OBJECT

public:
    /// All of them must outlive it. `window` is what the dialog belongs to.
    SayingColumns(SubmissionsView& view, WorkspaceSession& session, MessageBar& messages, QWidget& window);
    /// Opens the dialog for a submission, by its index.
    void ask(int submission);

private:
    void offer();

    WorkspaceSession& m_session;
    MessageBar& m_messages;
    QWidget& m_window;
    QSet<QString> m_offered; ///< files, by their bytes, for which it was offered
};

} // namespace duibiao::ui
