// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/dayscommand.h"

#include "ui/tasks/workspacesession.h"

namespace duibiao::ui {

DaysCommand::DaysCommand(WorkspaceSession& session, const store::CheckSettings& before,
                         const store::CheckSettings& after, const store::CheckSettings& shown)
    : m_session(session), m_before(before), m_after(after), m_shown(shown)
{
    sayDays();
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
    sayDays();
    m_since.restart();
    return true;
}

void DaysCommand::sayDays()
{
    const auto day = [](QDate date) { return date.toString(Qt::ISODate); };
    setText(m_shown.asOf != m_after.asOf
                ? WorkspaceSession::tr("check as of %1").arg(day(m_after.asOf))
                : WorkspaceSession::tr("check of %1 to %2").arg(day(m_after.from), day(m_after.to)));
}

void DaysCommand::put(const store::CheckSettings& before, const store::CheckSettings& after)
{
    if (!m_session.putSettings({before, after})) setObsolete(true);
}

void DaysCommand::redo()
{
    put(m_before, m_after);
}

void DaysCommand::undo()
{
    put(m_after, m_before);
}

} // namespace duibiao::ui
