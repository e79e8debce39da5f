// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/rubriccommand.h"

#include "ui/tasks/workspacesession.h"

namespace duibiao::ui {

RubricCommand::RubricCommand(WorkspaceSession& session, std::optional<check::Rubric> before,
                             std::optional<check::Rubric> after, const QString& what)
    : QUndoCommand(what), m_session(session), m_before(std::move(before)), m_after(std::move(after))
{
}

void RubricCommand::put(const std::optional<check::Rubric>& rubric)
{
    // What cannot be stored must not stay in the history as if it had been.
    if (!m_session.putRubric(rubric)) setObsolete(true);
}

void RubricCommand::redo()
{
    put(m_after);
}

void RubricCommand::undo()
{
    put(m_before);
}

} // namespace duibiao::ui
