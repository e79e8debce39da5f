// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/duemodel.h"

#include <QStyledItemDelegate>
#include <QTableView>

namespace duibiao::ui {

/// Draws the day at a line from top to bottom: a filled point where everything is done, an empty one where it is not, a
/// long stroke where a month begins.
class TimelineDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// What is due next, along a line of time. A row leads to the duty in the matrix.
class DueList : public QTableView {
    Q_OBJECT

public:
    explicit DueList(QWidget* parent = nullptr);
    void setItems(const PlanPtr& plan, std::vector<DueItem> items, QDate asOf);
    [[nodiscard]] DueModel& items() const { return *m_model; }

Q_SIGNALS:
    /// `unit` is the first unit that the duty binds; -1 before the check.
    void dutyActivated(int requirement, int unit);

private:
    DueModel* m_model;
};

} // namespace duibiao::ui
