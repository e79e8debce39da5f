// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/loaded.h"
#include "ui/models/verdicttable.h"

#include <QStyledItemDelegate>
#include <QTreeWidget>

namespace duibiao::ui {

/// Draws a number of a whole as a bar with the number beside it.
class BarDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    /// The longest of the numbers, for which all of them have room.
    void setWidest(const QString& words) { m_widest = words; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    QString m_widest;
};

/// How many verdicts of each status there are, as a list with bars. A row leads to the cells it counts.
class StatusCountsList : public QTreeWidget {
    Q_OBJECT

public:
    explicit StatusCountsList(QWidget* parent = nullptr);
    void setCounts(const report::Counts& counts);

Q_SIGNALS:
    void statusActivated(duibiao::check::Status status);

private:
    BarDelegate* m_bars;
};

/// What each unit has fulfilled of what it is bound to, as a list with bars. A row leads to the unit's column.
class UnitProgressList : public QTreeWidget {
    Q_OBJECT

public:
    explicit UnitProgressList(QWidget* parent = nullptr);
    void setTable(const VerdictTable& table, const LoadedInputs& inputs);

Q_SIGNALS:
    void unitActivated(const QString& unit);

private:
    BarDelegate* m_bars;
};

} // namespace duibiao::ui
