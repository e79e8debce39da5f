// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rowsmodel.h"

#include "ui/models/roles.h"

namespace duibiao::ui {

void RowsModel::setTitles(const QStringList& titles)
{
    if (titles.size() == m_titles.size()) { // in another language: what is chosen stays so
        m_titles = titles;
        if (!titles.isEmpty()) Q_EMIT headerDataChanged(Qt::Horizontal, 0, static_cast<int>(titles.size()) - 1);
        return;
    }
    beginResetModel();
    m_titles = titles;
    endResetModel();
}

void RowsModel::setRows(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int RowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_titles.size());
}

QVariant RowsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row& row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return row.cells.value(index.column());
    case Qt::ToolTipRole: return row.tip.isEmpty() ? row.cells.value(index.column()) : row.tip;
    case Qt::TextAlignmentRole: return headerData(index.column(), Qt::Horizontal, role);
    case IdRole: return row.id;
    case StatusRole: return row.status ? QVariant(static_cast<int>(*row.status)) : QVariant();
    default: return {};
    }
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && m_numberColumns.contains(section))
        return QVariant(Qt::AlignCenter);
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(m_titles.value(section)) : QVariant();
}

} // namespace duibiao::ui
