// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/followupplace.h"

#include "ui/dialogs/filechooser.h"
#include "ui/shell/messagebar.h"
#include "ui/views/roundsview.h"

namespace duibiao::ui {

FollowUpPlace::FollowUpPlace(RoundsView& view, WorkspaceSession& session, MessageBar& messages, QWidget& window)
    : QObject(&window), m_view(view), m_session(session), m_rounds(session)
{
    connect(&m_rounds, &FollowUpSession::changed, this, &FollowUpPlace::show);
    connect(&m_rounds, &FollowUpSession::failed, &messages, &MessageBar::showError);
    const auto showAgain = [this] { m_view.setLookAgain(m_session.plan(), m_session.loaded().again); };
    connect(&session, &WorkspaceSession::decisionsChanged, this, showAgain);
    connect(&session, &WorkspaceSession::verdictsChanged, this, showAgain);
    connect(&view, &RoundsView::startRequested, &m_rounds, &FollowUpSession::startRound);
    connect(&view, &RoundsView::closeRequested, &m_rounds, &FollowUpSession::closeRound);
    connect(&view, &RoundsView::compareRequested, this,
            [this](int before, int after) { m_view.setChanges(before, after, m_rounds.changes(before, after)); });
    connect(&view, &RoundsView::settleRequested, &m_rounds, &FollowUpSession::settle);
    connect(&view, &RoundsView::dismissRequested, &m_rounds, &FollowUpSession::dismiss);
    connect(&view, &RoundsView::answered, &m_rounds, &FollowUpSession::answer);
    connect(&view, &RoundsView::cellActivated, this, &FollowUpPlace::showCell);
    connect(&view, &RoundsView::carryRequested, this, [this, &window] {
        chooseFiles(&window, Choice::OpenWorkspace, {},
                    [this](const QStringList& files) { m_rounds.carryFrom(files.first()); });
    });
    show();
}

void FollowUpPlace::show()
{
    m_view.setFollowUp(m_rounds.followUp(), m_rounds.canStart(), !m_session.isOpen() || m_session.isReadOnly());
}

void FollowUpPlace::showCell(const QString& requirementId, const QString& unit)
{
    const Cell cell{m_session.table()->rowOf(requirementId), m_session.table()->columnOf(unit)};
    if (cell.requirement >= 0 && cell.unit >= 0) Q_EMIT cellWanted(cell);
}

} // namespace duibiao::ui
