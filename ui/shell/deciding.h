// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tasks/drafts.h"
#include "ui/tasks/workspacesession.h"

#include <QTemporaryDir>

#include <optional>

namespace duibiao::ui {

class CheckView;
class DecisionDialog;
class MessageBar;

/// Puts the deciding together: the check view asks, the dialog says more, the session keeps it, and a conflict is shown
/// and settled. Words that were typed, beside the cell or in the dialog, and not given are kept and come back.
class Deciding : public QObject {
    Q_OBJECT

public:
    /// All of them must outlive it. `window` is what dialogs belong to.
    Deciding(CheckView& view, WorkspaceSession& session, MessageBar& messages, QWidget& window);

Q_SIGNALS:
    void cellWanted(const duibiao::ui::Cell& cell); ///< to be shown in the check view

private:
    /// An entry that the dialog is asked for.
    struct Entry {
        store::DecisionKind kind;
        std::vector<Cell> cells;
    };

    void connectDrafts(CheckView& view);
    void sayLeftWords();
    [[nodiscard]] QString about(const Cell& cell) const;
    [[nodiscard]] QString about(const Entry& entry) const;
    /// The entry that words are kept about; nothing where it is about something else, or one of its cells is gone.
    [[nodiscard]] std::optional<Entry> entryOf(const QString& subject) const;
    void keepWordsOf(DecisionDialog& dialog, const Entry& entry);
    void ask(const std::vector<Cell>& cells, store::DecisionKind kind, check::Status status);
    void showConflict(const Error& error, const std::vector<Cell>& cells, const store::Decision& what);
    void openAttachment(qint64 id);

    WorkspaceSession& m_session;
    MessageBar& m_messages;
    QWidget& m_window;
    std::optional<Drafts> m_drafts; ///< of the open workspace
    QTemporaryDir m_opened;         ///< attachments that were opened; goes with the window
};

} // namespace duibiao::ui
