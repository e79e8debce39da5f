// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/missingmodel.h"

#include "ui/models/roles.h"

namespace duibiao::ui {

namespace {

constexpr quintptr unitLevel = 0; // an item's id is the row of its unit plus one

} // namespace

MissingModel::MissingModel(QObject* parent) : QAbstractItemModel(parent) {}

void MissingModel::setMissing(std::vector<report::Missing> missing)
{
    beginResetModel();
    m_missing = std::move(missing);
    m_left.clear();
    endResetModel();
    Q_EMIT chosenChanged();
}

QStringList MissingModel::chosen() const
{
    QStringList units;
    for (int row = 0; row < rowCount(); ++row)
        if (!m_left.contains(row)) units += m_missing[static_cast<size_t>(row)].unit;
    return units;
}

void MissingModel::setAllChosen(bool chosen)
{
    m_left.clear();
    if (!chosen)
        for (int row = 0; row < rowCount(); ++row) m_left.insert(row);
    if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
    Q_EMIT chosenChanged();
}

QModelIndex MissingModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : unitLevel);
}

QModelIndex MissingModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == unitLevel) return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, unitLevel);
}

int MissingModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid()) return static_cast<int>(m_missing.size());
    if (parent.internalId() != unitLevel || parent.column() != 0) return 0;
    return static_cast<int>(m_missing[static_cast<size_t>(parent.row())].items.size());
}

int MissingModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

QVariant MissingModel::unitData(int row, int column, int role) const
{
    const report::Missing& missing = m_missing[static_cast<size_t>(row)];
    if (column != WordsColumn) return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1: %n item(s)", nullptr, static_cast<int>(missing.items.size())).arg(missing.unit);
    case Qt::CheckStateRole: return static_cast<int>(m_left.contains(row) ? Qt::Unchecked : Qt::Checked);
    default: return {};
    }
}

QVariant MissingModel::itemData(const report::MissingItem& item, int column, int role) const
{
    if (role == StatusRole) return column == StatusColumn ? QVariant(static_cast<int>(item.status)) : QVariant();
    if (role == Qt::AccessibleTextRole && column == WordsColumn)
        return tr("%1: %2").arg(check::statusLabel(item.status), item.requirement);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    switch (column) {
    case WordsColumn: return item.requirement.simplified();
    case DeadlineColumn: return item.deadline;
    case StatusColumn: return check::statusLabel(item.status);
    case ReasonColumn: return item.reason;
    default: return {};
    }
}

QVariant MissingModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    if (index.internalId() == unitLevel) return unitData(index.row(), index.column(), role);
    const report::Missing& missing = m_missing[static_cast<size_t>(index.internalId()) - 1];
    return itemData(missing.items[static_cast<size_t>(index.row())], index.column(), role);
}

bool MissingModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || index.internalId() != unitLevel ||
        index.column() != WordsColumn)
        return false;
    if (value.toInt() == Qt::Checked)
        m_left.remove(index.row());
    else
        m_left.insert(index.row());
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT chosenChanged();
    return true;
}

Qt::ItemFlags MissingModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    return index.isValid() && index.internalId() == unitLevel && index.column() == WordsColumn
               ? flags | Qt::ItemIsUserCheckable
               : flags;
}

QVariant MissingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case WordsColumn: return tr("Unit and what it is asked for");
    case DeadlineColumn: return tr("Deadline");
    case StatusColumn: return tr("Status");
    case ReasonColumn: return tr("What was found");
    default: return {};
    }
}

} // namespace duibiao::ui
