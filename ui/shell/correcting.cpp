// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/correcting.h"

#include "ui/dialogs/splitdialog.h"
#include "ui/shell/messagebar.h"
#include "ui/tasks/correcting.h"
#include "ui/tasks/workspacesession.h"
#include "ui/views/correctionspanel.h"
#include "ui/views/dutyeditor.h"
#include "ui/views/plancorrecting.h"
#include "ui/views/planview.h"
#include "ui/views/requirementpanel.h"

namespace duibiao::ui {

Correcting::Correcting(PlanView& view, WorkspaceSession& session, MessageBar& messages, QWidget& window)
    : QObject(&window), m_session(session), m_window(window)
{
    DutyEditor& editor = view.requirements().editor();
    editor.setReader([&session](int requirement, plan::CorrectionKind field, const QString& line) {
        return readField(*session.plan(), requirement, field, line);
    });
    connect(&editor, &DutyEditor::saved, this, [this](const std::vector<plan::Correction>& corrections) {
        m_session.correct(corrections, [] { return tr("correction of a duty"); });
    });
    connect(&view.correcting(), &PlanCorrecting::corrected, &session, &WorkspaceSession::correct);
    connect(&view.correcting(), &PlanCorrecting::splitRequested, this, &Correcting::split);
    connect(&view.correcting(), &PlanCorrecting::refused, this,
            [&messages](const QString& why) { messages.showNote(MessageBar::Kind::Note, why); });
    connect(&view.corrections(), &CorrectionsPanel::takeBackRequested, &session, &WorkspaceSession::takeBack);
}

void Correcting::split(int requirement, const QString& words)
{
    auto* dialog = new SplitDialog(words, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The plan may be another one by the time the dialog is done with.
    connect(dialog, &SplitDialog::split, this, [this, plan = m_session.plan(), requirement](const QStringList& pieces) {
        m_session.correct({splitOf(*plan, requirement, pieces)}, [] { return tr("splitting of a duty"); });
    });
    dialog->open();
}

} // namespace duibiao::ui
