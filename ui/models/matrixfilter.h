// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/verdict.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace duibiao::ui {

/// What the matrix is narrowed down to. Conditions that are not set let everything through.
struct MatrixConditions {
    QStringList words{};                   ///< all of them occur in the duty
    std::optional<check::Status> status{}; ///< the row has a cell of this status (in the unit's column where one is chosen)
    QString unit{};                      ///< only this unit's column, and the rows that bind it
    bool undecidedOnly = false;          ///< rows with a cell that waits for a reviewer

    friend bool operator==(const MatrixConditions&, const MatrixConditions&) = default;
};

/// The rows and columns of a MatrixModel that fulfil the conditions.
class MatrixFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit MatrixFilter(QObject* parent = nullptr);
    void setConditions(const MatrixConditions& conditions);
    [[nodiscard]] const MatrixConditions& conditions() const { return m_conditions; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool filterAcceptsColumn(int column, const QModelIndex& parent) const override;

private:
    [[nodiscard]] bool cellMatches(int row, int column) const;
    MatrixConditions m_conditions;
};

} // namespace duibiao::ui
