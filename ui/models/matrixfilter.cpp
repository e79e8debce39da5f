// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/matrixfilter.h"

#include "ui/models/matrixmodel.h"

#include <algorithm>

namespace duibiao::ui {

MatrixFilter::MatrixFilter(QObject* parent) : QSortFilterProxyModel(parent) {}

void MatrixFilter::setConditions(const MatrixConditions& conditions)
{
    if (conditions == m_conditions) return;
    m_conditions = conditions;
    invalidateFilter();
}

bool MatrixFilter::filterAcceptsColumn(int column, const QModelIndex&) const
{
    return m_conditions.unit.isEmpty()
        || sourceModel()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() == m_conditions.unit;
}

bool MatrixFilter::cellMatches(int row, int column) const
{
    const auto* matrix = qobject_cast<const MatrixModel*>(sourceModel());
    const VerdictCell cell = matrix->cell(matrix->index(row, column));
    if (cell.isEmpty()) return false;
    if (m_conditions.undecidedOnly && (cell.decision || cell.status() != check::Status::NeedsReview)) return false;
    return !m_conditions.status || cell.status() == *m_conditions.status;
}

bool MatrixFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const auto* matrix = qobject_cast<const MatrixModel*>(sourceModel());
    if (!matrix) return true;
    const QString& text = matrix->requirement(row).text;
    const bool hasWords = std::ranges::all_of(
        m_conditions.words, [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
    if (!hasWords) return false;
    if (!m_conditions.status && !m_conditions.undecidedOnly && m_conditions.unit.isEmpty()) return true;
    for (int column = 0; column < matrix->columnCount(); ++column)
        if (filterAcceptsColumn(column, parent) && cellMatches(row, column)) return true;
    return false;
}

} // namespace duibiao::ui
