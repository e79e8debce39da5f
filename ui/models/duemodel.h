// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/loaded.h"
#include "ui/models/verdicttable.h"

#include <QAbstractTableModel>

namespace duibiao::ui {

/// A duty that the plan dates, seen from the day of the check.
struct DueItem {
    int requirement = -1;
    QDate day;
    QStringList units;     ///< that it binds
    int unit = -1;         ///< the first of them in the registry; -1 when it is not known there
    report::Counts counts; ///< of its results; empty before the first check
};

/// What is due from `asOf` on, the next one first.
[[nodiscard]] std::vector<DueItem> dueItems(const LoadedPlan& plan, const LoadedInputs& inputs,
                                            const VerdictTable& table, QDate asOf);

/// What is due next, a row a duty.
class DueModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { DayColumn, LeftColumn, TextColumn, UnitsColumn, StateColumn, ColumnCount };
    /// Of every column: whether all that the duty asks for is done (bool); whether the day is the first of its month in
    /// the list (bool).
    enum DueRole { DoneRole = Qt::UserRole + 200, FirstOfMonthRole };

    explicit DueModel(QObject* parent = nullptr);
    void setItems(PlanPtr plan, std::vector<DueItem> items, QDate asOf);
    [[nodiscard]] const DueItem& at(int row) const { return m_items.at(static_cast<size_t>(row)); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString words(const DueItem& item, int column) const;

    PlanPtr m_plan;
    std::vector<DueItem> m_items;
    QDate m_asOf;
};

} // namespace duibiao::ui
