// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace.h"

#include <QUndoCommand>

namespace duibiao::ui {

class WorkspaceSession;

/// One reviewer's decision on one cell. Undo erases nothing: it appends the entry that takes the decision back.
class DecideCommand : public QUndoCommand {
public:
    DecideCommand(WorkspaceSession& session, store::Decision decision);
    void redo() override;
    void undo() override;

private:
    WorkspaceSession& m_session;
    store::Decision m_decision;
};

} // namespace duibiao::ui
