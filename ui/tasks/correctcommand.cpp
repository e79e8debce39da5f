// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/correctcommand.h"

#include "ui/models/correctionform.h"
#include "ui/tasks/workspacesession.h"

#include <QCoreApplication>

#include <utility>

namespace duibiao::ui {
namespace {

plan::Correction revocationOf(qint64 id)
{
    plan::Correction back;
    back.kind = plan::CorrectionKind::Revoke;
    back.refersTo = id;
    return back;
}

} // namespace

CorrectCommand::CorrectCommand(WorkspaceSession& session, std::vector<plan::Correction> corrections,
                               const StepName& what)
    : NamedStep(session, what), m_session(session), m_corrections(std::move(corrections))
{
}

void CorrectCommand::redo()
{
    // What cannot be stored – somebody else corrected meanwhile – must not stay in the history as if it had been.
    m_ids = m_session.append(m_corrections, !std::exchange(m_isFirst, false));
    if (m_ids.empty()) setObsolete(true);
}

void CorrectCommand::undo()
{
    std::vector<plan::Correction> back;
    for (const qint64 id : m_ids) back.push_back(revocationOf(id));
    if (m_session.append(back, true).empty()) setObsolete(true);
}

TakeBackCommand::TakeBackCommand(WorkspaceSession& session, plan::Correction correction)
    : NamedStep(session,
                [kind = correction.kind] {
                    return QCoreApplication::translate("duibiao::ui::TakeBackCommand", "taking back “%1”")
                        .arg(correctionName(kind));
                }),
      m_session(session), m_correction(std::move(correction))
{
}

void TakeBackCommand::redo()
{
    if (m_session.append({revocationOf(m_correction.id)}, !std::exchange(m_isFirst, false)).empty()) setObsolete(true);
}

void TakeBackCommand::undo()
{
    plan::Correction again = m_correction;
    again.id = 0;
    again.at = {};
    const std::vector<qint64> ids = m_session.append({again}, true);
    if (ids.empty())
        setObsolete(true);
    else
        m_correction.id = ids.front();
}

} // namespace duibiao::ui
