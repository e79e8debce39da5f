// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/loaded.h"
#include "ui/models/verdicttable.h"

#include <QAbstractTableModel>

namespace duibiao::ui {

/// Requirements × units: a row a requirement, a column a unit, the status in the cell. Nothing is made before it is
/// asked for.
class MatrixModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit MatrixModel(QObject* parent = nullptr);
    void setContent(PlanPtr plan, InputsPtr inputs, std::shared_ptr<const VerdictTable> table);
    /// Takes a table with the same verdicts and other decisions: the selection stays.
    void setDecisions(std::shared_ptr<const VerdictTable> table);
    [[nodiscard]] VerdictCell cell(const QModelIndex& index) const;
    [[nodiscard]] const plan::Plan& plan() const { return m_plan->plan; } ///< only where there are rows
    [[nodiscard]] const plan::Requirement& requirement(int row) const { return m_plan->plan.requirements[row]; }
    [[nodiscard]] const QString& unitName(int column) const { return m_inputs->units.units()[column].name; }
    [[nodiscard]] const QStringList& unitGroups(int column) const { return m_inputs->units.units()[column].groups; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    PlanPtr m_plan;
    InputsPtr m_inputs;
    std::shared_ptr<const VerdictTable> m_table;
};

} // namespace duibiao::ui
