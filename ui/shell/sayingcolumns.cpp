// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sayingcolumns.h"

#include "core/base/wording.h"
#include "ui/dialogs/columnsdialog.h"
#include "ui/shell/messagebar.h"
#include "ui/tasks/ledgers.h"
#include "ui/tasks/workspacesession.h"
#include "ui/views/submissionsview.h"

#include <QFileInfo>

namespace duibiao::ui {

SayingColumns::SayingColumns(SubmissionsView& view, WorkspaceSession& session, MessageBar& messages, QWidget& window)
    : QObject(&window), m_session(session), m_messages(messages), m_window(window)
{
    connect(&view, &SubmissionsView::columnsRequested, this, &SayingColumns::ask);
    connect(&session, &WorkspaceSession::inputsChanged, this, &SayingColumns::offer);
}

void SayingColumns::ask(int submission)
{
    LedgerFile file = ledgerFileOf(m_session.loaded(), submission);
    if (file.tables.empty()) return;
    auto* dialog = new ColumnsDialog(std::move(file), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ColumnsDialog::said, &m_session, &WorkspaceSession::setColumns);
    connect(dialog, &ColumnsDialog::forgetRequested, &m_session, &WorkspaceSession::forgetColumns);
    dialog->open();
}

void SayingColumns::offer()
{
    const auto& submissions = m_session.inputs()->submissions;
    QStringList names;
    int first = -1;
    for (int i = 0; i < std::ssize(submissions); ++i) {
        const submission::Submission& each = submissions[static_cast<size_t>(i)];
        if (!hasUnknownColumns(each) || m_offered.contains(each.sha256)) continue;
        m_offered.insert(each.sha256);
        names += QFileInfo(each.file).fileName();
        if (first < 0) first = i;
    }
    if (names.isEmpty() || m_session.isReadOnly()) return;
    constexpr qsizetype mostNames = 3;
    const auto count = static_cast<int>(names.size());
    if (names.size() > mostNames) names = names.first(mostNames) << QStringLiteral("…");
    const QString sha256 = submissions[static_cast<size_t>(first)].sha256;
    m_messages.showNote(
        MessageBar::Kind::Note,
        tr("The columns of %n file(s) are not understood: %1.", nullptr, count).arg(joined(names, Between::Items)),
        {{tr("Say which column is what…"), [this, sha256] {
              const auto& now = m_session.inputs()->submissions;
              const auto found = std::ranges::find(now, sha256, &submission::Submission::sha256);
              if (found != now.end()) ask(static_cast<int>(found - now.begin()));
          }}});
}

} // namespace duibiao::ui
