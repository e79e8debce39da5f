// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/duemodel.h"

#include "core/base/wording.h"
#include "core/plan/lastday.h"
#include "ui/models/roles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::ui {

std::vector<DueItem> dueItems(const LoadedPlan& plan, const LoadedInputs& inputs, const VerdictTable& table, QDate asOf)
{
    std::vector<DueItem> items;
    const auto& requirements = plan.plan.requirements;
    for (int row = 0; row < static_cast<int>(requirements.size()); ++row) {
        const plan::Requirement& requirement = requirements[static_cast<size_t>(row)];
        const QDate day = plan::lastDay(requirement, plan.plan);
        if (!day.isValid() || day < asOf) continue;
        DueItem item{row, day, {}, -1, {}};
        for (int unit = 0; unit < table.columns() && row < table.rows(); ++unit) {
            const VerdictCell cell = table.cell(row, unit);
            if (!cell.verdict) continue;
            if (item.unit < 0) item.unit = unit;
            item.units += inputs.unitName(unit);
            item.counts.add(cell.status());
        }
        if (item.units.isEmpty()) { // before the check: whom the plan names
            item.units = requirement.units();
            if (!requirement.actor.isEmpty() && !item.units.contains(requirement.actor))
                item.units.prepend(requirement.actor);
        }
        items.push_back(std::move(item));
    }
    std::ranges::stable_sort(items, {}, &DueItem::day); // duties of one day stay in the order of the plan
    return items;
}

DueModel::DueModel(QObject* parent) : QAbstractTableModel(parent) {}

void DueModel::setItems(PlanPtr plan, std::vector<DueItem> items, QDate asOf)
{
    beginResetModel();
    m_plan = std::move(plan);
    m_items = std::move(items);
    m_asOf = asOf;
    endResetModel();
}

int DueModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int DueModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DueModel::words(const DueItem& item, int column) const
{
    switch (column) {
    case DayColumn: return dayText(item.day);
    case LeftColumn: {
        const qint64 days = m_asOf.daysTo(item.day);
        return days == 0 ? tr("Today") : tr("In %n day(s)", nullptr, static_cast<int>(days));
    }
    case TextColumn: return m_plan->plan.requirements[static_cast<size_t>(item.requirement)].text;
    case UnitsColumn: return joined(item.units, Between::Items);
    case StateColumn:
        if (item.counts.total == 0) return tr("Not checked");
        return tr("%1 of %2 done").arg(QString::number(item.counts.done()), QString::number(item.counts.total));
    default: return {};
    }
}

QVariant DueModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const DueItem& item = at(index.row());
    switch (role) {
    case Qt::DisplayRole: return words(item, index.column());
    case Qt::ToolTipRole:
        return index.column() == TextColumn || index.column() == UnitsColumn ? words(item, index.column()) : QVariant();
    case Qt::AccessibleTextRole: {
        QStringList all;
        for (int column = 0; column < ColumnCount; ++column) all += words(item, column);
        return index.column() == DayColumn ? joined(all, Between::Parts) : words(item, index.column());
    }
    case IdRole: return m_plan->plan.requirements[static_cast<size_t>(item.requirement)].id;
    case RowRole: return item.requirement;
    case DoneRole: return item.counts.total > 0 && item.counts.done() == item.counts.total;
    case FirstOfMonthRole: {
        const QDate before = index.row() > 0 ? at(index.row() - 1).day : QDate();
        return before.year() != item.day.year() || before.month() != item.day.month();
    }
    default: return {};
    }
}

QVariant DueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case DayColumn: return tr("Due on");
    case LeftColumn: return tr("Time left");
    case TextColumn: return tr("Duty");
    case UnitsColumn: return tr("Units");
    case StateColumn: return tr("State");
    default: return {};
    }
}

} // namespace duibiao::ui
