// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tasks/followupsession.h"

namespace duibiao::ui {

class MessageBar;
class RoundsView;

/// Puts the place of the rounds together with what keeps them.
class FollowUpPlace : public QObject {
    Q_OBJECT

public:
    /// All of them must outlive it. `window` is what dialogs belong to.
    FollowUpPlace(RoundsView& view, WorkspaceSession& session, MessageBar& messages, QWidget& window);
    [[nodiscard]] FollowUpSession& rounds() { return m_rounds; }

Q_SIGNALS:
    void cellWanted(const duibiao::ui::Cell& cell); ///< to be shown in the check view

private:
    void show();
    void showCell(const QString& requirementId, const QString& unit);

    RoundsView& m_view;
    WorkspaceSession& m_session;
    FollowUpSession m_rounds;
};

} // namespace duibiao::ui
