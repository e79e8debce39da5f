// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/loaded.h"

#include <QAbstractTableModel>

namespace duibiao::ui {

/// The defects of the plan itself, and what the reader noticed while reading it.
class FindingsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { SeverityColumn, MessageColumn, ClauseColumn, ColumnCount };

    explicit FindingsModel(QObject* parent = nullptr);
    void setPlan(PlanPtr plan);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    PlanPtr m_plan;
    std::vector<plan::Finding> m_findings; // the review's findings, then the warnings as findings of their own
};

/// "Error", "Warning", "Note", translated.
[[nodiscard]] QString severityName(plan::Severity severity);

} // namespace duibiao::ui
