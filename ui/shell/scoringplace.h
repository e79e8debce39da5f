// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tasks/workspacesession.h"

namespace duibiao::ui {

class MessageBar;
class ScoreView;

/// Puts the place of the scores together with the session that counts them. Scores are counted when somebody looks.
class ScoringPlace : public QObject {
    Q_OBJECT

public:
    /// All of them must outlive it. `window` is what dialogs belong to.
    ScoringPlace(ScoreView& view, WorkspaceSession& session, MessageBar& messages, QWidget& window);
    /// Counts and shows the scores where what is shown is old.
    void show();

Q_SIGNALS:
    void importRequested();                         ///< of a rubric
    void wanted();                                  ///< there is something new that the user asked for
    void cellWanted(const duibiao::ui::Cell& cell); ///< to be shown in the check view

private:
    void givePoints(const QString& unit);
    void showDuty(const QString& requirementId, const QString& unit);
    void sayImported(const QStringList& notes);

    ScoreView& m_view;
    WorkspaceSession& m_session;
    MessageBar& m_messages;
    QWidget& m_window;
    bool m_isOld = true;
};

} // namespace duibiao::ui
