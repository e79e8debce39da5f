// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tasks/scratchfile.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;

namespace duibiao::ui {

/// The list of work that programs which ended without asking left behind: one of it can be gone on with, and what
/// nobody needs can be discarded. What is neither is offered again at the next start.
class RecoveryDialog : public QDialog {
    Q_OBJECT

public:
    RecoveryDialog(const std::vector<LeftBehind>& works, QWidget* parent);

Q_SIGNALS:
    /// The dialog has closed, and this file is to be gone on with.
    void restoreAsked(const QString& path);

private:
    void restore();
    void discard();
    void updateButtons();

    QTreeWidget* m_list;
    QPushButton* m_restore;
    QPushButton* m_discard;
};

} // namespace duibiao::ui
