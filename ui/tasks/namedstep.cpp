// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/namedstep.h"

#include "ui/tasks/workspacesession.h"

namespace duibiao::ui {

NamedStep::NamedStep(const WorkspaceSession& session, StepName name)
    : QUndoCommand(name.words()), m_name(std::move(name))
{
    QObject::connect(&session, &WorkspaceSession::languageChanged, &m_listener, [this] { setText(m_name.words()); });
}

void NamedStep::rename(StepName name)
{
    m_name = std::move(name);
    setText(m_name.words());
}

} // namespace duibiao::ui
