// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/loaded.h"

#include <QAbstractTableModel>

namespace duibiao::ui {

/// The requirements of a plan, one a row, in the order of the plan.
class RequirementModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NumberColumn, TextColumn, MeasureColumn, UnitsColumn, ClauseColumn, ColumnCount };

    explicit RequirementModel(QObject* parent = nullptr);
    void setPlan(PlanPtr plan);
    [[nodiscard]] const PlanPtr& plan() const { return m_plan; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QVariant display(const plan::Requirement& requirement, const QModelIndex& index) const;
    PlanPtr m_plan;
};

/// What a requirement measures, in words, separated by semicolons; empty when it measures nothing.
[[nodiscard]] QString measureWords(const plan::Requirement& requirement);

} // namespace duibiao::ui
