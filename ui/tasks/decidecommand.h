// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/decision.h"

#include <QUndoCommand>

namespace duibiao::ui {

class WorkspaceSession;

/// What a reviewer decided in one step, on one cell or on many. Undo erases nothing: it appends the entries that take
/// the decisions back.
class DecideCommand : public QUndoCommand {
public:
    /// `entries`: each cell once, at least one.
    DecideCommand(WorkspaceSession& session, std::vector<store::Decision> entries);
    void redo() override;
    void undo() override;

private:
    /// Appends, and keeps the ids: what comes next on these cells is based on them. What cannot be stored – somebody
    /// else decided meanwhile – must not stay in the history as if it had been.
    void append(const std::vector<store::Decision>& entries);

    WorkspaceSession& m_session;
    std::vector<store::Decision> m_entries;
    std::vector<qint64> m_last; ///< the last entry of ours on each cell
};

} // namespace duibiao::ui
