// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/auditplace.h"

#include "ui/dialogs/auditdialog.h"
#include "ui/models/modeltable.h"
#include "ui/shell/actions.h"
#include "ui/shell/files.h"

namespace duibiao::ui {

AuditPlace::AuditPlace(Actions& actions, Files& files, WorkspaceSession& session, QWidget& window)
    : QObject(&window), m_files(files), m_session(session), m_window(window)
{
    connect(actions.auditTrail, &QAction::triggered, this, &AuditPlace::open);
}

void AuditPlace::open()
{
    const auto read = [this](qint64 before, int most) { return m_session.auditTrail(before, most); };
    auto* dialog = new AuditDialog(read, AuditWords(m_session.plan(), m_session.fileNames()), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AuditDialog::exportRequested, this, [this, dialog] {
        dialog->model().fetchAll();
        m_files.exportTables(tr("Audit trail"), {tableOf(dialog->model(), tr("Audit trail"))}, dialog);
    });
    dialog->open();
}

} // namespace duibiao::ui
