// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/columnscommand.h"

#include "ui/tasks/workspacesession.h"

namespace duibiao::ui {

ColumnsCommand::ColumnsCommand(WorkspaceSession& session, submission::TableHead head, Columns before, Columns after)
    : QUndoCommand(WorkspaceSession::tr("the columns of a ledger")), m_session(session), m_head(std::move(head)),
      m_before(std::move(before)), m_after(std::move(after))
{
}

void ColumnsCommand::put(const Columns& columns)
{
    // What cannot be stored must not stay in the history as if it had been.
    if (!m_session.putColumns(m_head, columns)) setObsolete(true);
}

void ColumnsCommand::redo()
{
    put(m_after);
}

void ColumnsCommand::undo()
{
    put(m_before);
}

} // namespace duibiao::ui
