// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/exchangecommand.h"

#include "ui/tasks/workspacesession.h"

namespace duibiao::ui {

ExchangeCommand::ExchangeCommand(WorkspaceSession& session, store::Exchange exchange, Step step, const StepName& what)
    : NamedStep(session, what), m_session(session), m_next(std::move(exchange)), m_step(step)
{
}

void ExchangeCommand::redo()
{
    const bool isFirst = std::exchange(m_isFirst, false);
    if (isFirst && m_step == Step::Done) return; // the stack does what is put on it
    run(!isFirst);
}

void ExchangeCommand::undo()
{
    run(true);
}

void ExchangeCommand::run(bool follows)
{
    // What cannot be done – somebody else changed the same files – must not stay in the history as if it had been.
    if (auto back = m_session.put(m_next, follows))
        m_next = std::move(*back);
    else
        setObsolete(true);
}

} // namespace duibiao::ui
