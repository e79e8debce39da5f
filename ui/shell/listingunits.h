// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tasks/drafts.h"

#include <QObject>

#include <optional>

class QWidget;

namespace duibiao::ui {

class Actions;
class MessageBar;
class WorkspaceSession;

/// The list of units as somebody works on it: opens the dialog, has the session keep what is accepted, and keeps what
/// is being typed outside the program, so that it is there again when the program ended before.
class ListingUnits : public QObject {
    Q_OBJECT

public:
    /// All of them must outlive it. `window` is what dialogs belong to.
    ListingUnits(Actions& actions, WorkspaceSession& session, MessageBar& messages, QWidget& window);
    void open();

private:
    void sayLeftList();

    WorkspaceSession& m_session;
    MessageBar& m_messages;
    QWidget& m_window;
    std::optional<Drafts> m_drafts; ///< of the open workspace
};

} // namespace duibiao::ui
