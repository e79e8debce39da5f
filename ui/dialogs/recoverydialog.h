// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QDialog>

#include <vector>

class QPushButton;
class QTreeWidget;

namespace duibiao::ui {

/// A piece of work that was left behind.
struct UnsavedWork {
    QString path; ///< of the file that holds it
    QString name; ///< as the user knows it
    QDateTime changedAt;
};

/// The list of work that programs which ended without asking left behind: one of it can be gone on with, and what
/// nobody needs can be discarded. What is neither is offered again at the next start.
class RecoveryDialog : public QDialog {
    Q_OBJECT

public:
    RecoveryDialog(const std::vector<UnsavedWork>& works, QWidget* parent);

Q_SIGNALS:
    /// The dialog has closed, and this file is to be gone on with.
    void restoreAsked(const QString& path);
    /// The dialog has closed, and nobody needs these files.
    void discardAsked(const QStringList& paths);

private:
    void restore();
    void discard();
    void updateButtons();

    QTreeWidget* m_list;
    QPushButton* m_restore;
    QPushButton* m_discard;
    QStringList m_discarded;
};

} // namespace duibiao::ui
