// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/scoringplace.h"

#include "ui/dialogs/givedialog.h"
#include "ui/models/firstlines.h"
#include "ui/shell/messagebar.h"
#include "ui/views/rubricpanel.h"
#include "ui/views/scoreview.h"

namespace duibiao::ui {

ScoringPlace::ScoringPlace(ScoreView& view, WorkspaceSession& session, MessageBar& messages, QWidget& window)
    : QObject(&window), m_view(view), m_session(session), m_messages(messages), m_window(window)
{
    connect(&session, &WorkspaceSession::scoresChanged, this, [this] {
        m_isOld = true;
        if (!m_view.isHidden()) show();
    });
    connect(&session, &WorkspaceSession::rubricImported, this, &ScoringPlace::sayImported);
    connect(&view, &ScoreView::giveRequested, this, &ScoringPlace::givePoints);
    connect(&view, &ScoreView::dutyActivated, this, &ScoringPlace::showDuty);
    connect(&view.rubricPanel(), &RubricPanel::edited, &session, &WorkspaceSession::setRubric);
    connect(&view.rubricPanel(), &RubricPanel::resetRequested, &session, &WorkspaceSession::resetRubric);
    connect(&view.rubricPanel(), &RubricPanel::importRequested, this, &ScoringPlace::importRequested);
}

void ScoringPlace::show()
{
    if (!m_isOld) return;
    m_isOld = false;
    m_view.setContent(m_session.plan(), m_session.inputs(), m_session.scores(), !m_session.table()->isEmpty(),
                      m_session.isReadOnly());
}

void ScoringPlace::givePoints(const QString& unit)
{
    auto* dialog = new GiveDialog(m_session.scores()->rubric, unit, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &GiveDialog::given, this, [this, unit](const check::Rubric& rubric) {
        m_session.setRubric(rubric, [unit] { return tr("points for %1").arg(unit); });
    });
    dialog->open();
}

void ScoringPlace::showDuty(const QString& requirementId, const QString& unit)
{
    if (!m_session.plan()) return;
    const auto& requirements = m_session.plan()->plan.requirements;
    const auto duty = std::ranges::find(requirements, requirementId, &plan::Requirement::id);
    const int column = m_session.inputs()->units.find(unit);
    if (duty == requirements.end() || column < 0) return;
    Q_EMIT cellWanted({static_cast<int>(duty - requirements.begin()), column});
}

void ScoringPlace::sayImported(const QStringList& notes)
{
    m_view.showRubric();
    Q_EMIT wanted();
    if (notes.isEmpty()) return m_messages.showNote(MessageBar::Kind::Done, tr("The rubric was read."));
    m_messages.showNote(MessageBar::Kind::Note,
                        tr("The rubric was read, but not all of it was understood:") + u'\n' + firstLines(notes));
}

} // namespace duibiao::ui
