// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/dayscommand.h"

#include "ui/tasks/workspacesession.h"

namespace duibiao::ui {

namespace {

/// The step is called by the days it sets: several of them in the history can be told apart.
StepName nameOf(const store::CheckSettings& shown, const store::CheckSettings& after)
{
    return [isAsOf = shown.asOf != after.asOf, after] {
        const auto day = [](QDate date) { return date.toString(Qt::ISODate); };
        return isAsOf ? WorkspaceSession::tr("check as of %1").arg(day(after.asOf))
                      : WorkspaceSession::tr("check of %1 to %2").arg(day(after.from), day(after.to));
    };
}

} // namespace

DaysCommand::DaysCommand(WorkspaceSession& session, const store::CheckSettings& before,
                         const store::CheckSettings& after, const store::CheckSettings& shown)
    : NamedStep(session, nameOf(shown, after)), m_session(session), m_before(before), m_after(after), m_shown(shown)
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
    rename(nameOf(m_shown, m_after));
    m_since.restart();
    return true;
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
