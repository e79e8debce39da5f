// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/requirementmodel.h"

#include "core/base/wording.h"
#include "ui/models/factlook.h"
#include "ui/models/factwords.h"
#include "ui/models/icons.h"
#include "ui/models/roles.h"

namespace duibiao::ui {

QString measureWords(const plan::Requirement& requirement)
{
    QStringList words;
    for (const facts::Fact& fact : requirement.facts)
        if (const QString one = factWords(fact); !words.contains(one)) words += one;
    return joined(words, Between::Clauses);
}

RequirementModel::RequirementModel(QObject* parent) : QAbstractTableModel(parent) {}

void RequirementModel::setPlan(PlanPtr plan)
{
    beginResetModel();
    m_plan = std::move(plan);
    endResetModel();
}

int RequirementModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_plan ? 0 : static_cast<int>(m_plan->plan.requirements.size());
}

int RequirementModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RequirementModel::display(const plan::Requirement& requirement, const QModelIndex& index) const
{
    switch (index.column()) {
    case NumberColumn: return index.row() + 1;
    case TextColumn: return requirement.text;
    case MeasureColumn: return sentenceCase(measureWords(requirement));
    case UnitsColumn: {
        const QStringList units = requirement.units();
        return units.isEmpty() ? requirement.actor : joined(units, Between::Items);
    }
    case ClauseColumn: return requirement.path;
    default: return {};
    }
}

QVariant RequirementModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const plan::Requirement& requirement = m_plan->plan.requirements[index.row()];
    switch (role) {
    case Qt::DisplayRole: return display(requirement, index);
    case Qt::ToolTipRole:
        if (index.column() == NumberColumn) return {};
        if (index.column() == TextColumn && requirement.stated.any())
            return tr("%1\n(corrected)").arg(requirement.text);
        return display(requirement, index);
    case Qt::DecorationRole:
        return index.column() == TextColumn && requirement.stated.any() ? QVariant(symbol(QStringLiteral("override")))
                                                                        : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == TextColumn && requirement.stated.any()
                   ? QVariant(tr("%1 (corrected)").arg(requirement.text))
                   : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == NumberColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                              : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case SortRole:
        return index.column() == ClauseColumn || index.column() == NumberColumn ? QVariant(index.row())
                                                                                : display(requirement, index);
    case IdRole: return requirement.id;
    case RowRole: return index.row();
    case PartRole: return requirement.part;
    case PathRole: return requirement.path;
    case SpanBeginRole: return static_cast<qlonglong>(requirement.span().begin);
    case SpanEndRole: return static_cast<qlonglong>(requirement.span().end);
    case UnitsRole: {
        QStringList units = requirement.units();
        if (!requirement.actor.isEmpty() && !units.contains(requirement.actor)) units += requirement.actor;
        return units;
    }
    case KindsRole: {
        int kinds = 0;
        for (const facts::Fact& fact : requirement.facts) kinds |= 1 << static_cast<int>(kindOf(fact));
        return kinds;
    }
    default: return {};
    }
}

QVariant RequirementModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case NumberColumn: return tr("No.");
    case TextColumn: return tr("Duty");
    case MeasureColumn: return tr("Measure");
    case UnitsColumn: return tr("Units");
    case ClauseColumn: return tr("Clause");
    default: return {};
    }
}

} // namespace duibiao::ui
