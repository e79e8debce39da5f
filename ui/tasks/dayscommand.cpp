// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/dayscommand.h"

#include "ui/tasks/workspacesession.h"

namespace duibiao::ui {

DaysCommand::DaysCommand(WorkspaceSession& session, const store::CheckSettings& before,
                         const store::CheckSettings& after)
    : QUndoCommand(WorkspaceSession::tr("the days of the check")), m_session(session), m_before(before), m_after(after)
{
    m_since.start();
}

int DaysCommand::id() const
{
    return 1;
}

bool DaysCommand::mergeWith(const QUndoCommand* other)
{
    constexpr int oneGesture = 2000;                           // milliseconds
    const auto* next = static_cast<const DaysCommand*>(other); // the stack asks only those of the same id
    if (m_since.elapsed() > oneGesture) return false;
    m_after = next->m_after;
    m_since.restart();
    return true;
}

void DaysCommand::put(const store::CheckSettings& settings)
{
    if (!m_session.putSettings(settings)) setObsolete(true);
}

void DaysCommand::redo()
{
    put(m_after);
}

void DaysCommand::undo()
{
    put(m_before);
}

} // namespace duibiao::ui
