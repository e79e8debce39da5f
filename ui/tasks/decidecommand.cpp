// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/decidecommand.h"

#include "ui/tasks/workspacesession.h"

#include <QCoreApplication>

namespace duibiao::ui {

DecideCommand::DecideCommand(WorkspaceSession& session, store::Decision decision)
    : QUndoCommand(QCoreApplication::translate("duibiao::ui::DecideCommand", "decision “%1” for %2")
                       .arg(check::statusLabel(decision.status), decision.unit)),
      m_session(session), m_decision(std::move(decision))
{
}

void DecideCommand::redo()
{
    store::Decision entry = m_decision;
    entry.at = QDateTime::currentDateTimeUtc();
    // What cannot be stored must not stay in the history as if it had been.
    if (!m_session.append(entry)) setObsolete(true);
}

void DecideCommand::undo()
{
    store::Decision entry = m_decision;
    entry.at = QDateTime::currentDateTimeUtc();
    entry.revoked = true;
    if (!m_session.append(entry)) setObsolete(true);
}

} // namespace duibiao::ui
