// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/auditmodel.h"

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTreeView;

namespace duibiao::ui {

class EmptyState;

/// The audit trail of the whole workspace: who changed what and when, what stood there before and after, and why.
class AuditDialog : public QDialog {
    Q_OBJECT

public:
    AuditDialog(AuditModel::Source source, AuditWords words, QWidget* parent);
    [[nodiscard]] AuditModel& model() const { return *m_model; }
    [[nodiscard]] QTreeView& list() const { return *m_list; }
    [[nodiscard]] QLineEdit& filter() const { return *m_filter; }

Q_SIGNALS:
    void exportRequested(); ///< the lines that fit what is searched for

private:
    void search();
    void showCurrent();
    void layOut();
    void fitColumns();

    AuditModel* m_model;
    QLineEdit* m_filter;
    QTreeView* m_list;
    EmptyState* m_state;
    QPlainTextEdit* m_whole;
    QPushButton* m_export;
};

} // namespace duibiao::ui
