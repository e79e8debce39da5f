// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/stepcommand.h"

namespace duibiao::ui {

StepCommand::StepCommand(const WorkspaceSession& session, const StepName& what, Deed forth, Deed back)
    : NamedStep(session, what), m_forth(std::move(forth)), m_back(std::move(back))
{
}

void StepCommand::redo()
{
    if (!m_forth()) setObsolete(true);
}

void StepCommand::undo()
{
    if (!m_back()) setObsolete(true);
}

} // namespace duibiao::ui
