// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/requirementfilter.h"

#include "ui/models/requirementmodel.h"
#include "ui/models/roles.h"

#include <algorithm>

namespace duibiao::ui {

QStringList RequirementConditions::wordsOf(const QString& line)
{
    return line.simplified().split(QLatin1Char(' '),
                                   Qt::SkipEmptyParts); // simplified() takes U+3000 for a space as well
}

RequirementFilter::RequirementFilter(QObject* parent) : QSortFilterProxyModel(parent)
{
    setSortRole(SortRole);
}

void RequirementFilter::setConditions(const RequirementConditions& conditions)
{
    if (conditions == m_conditions) return;
    m_conditions = conditions;
    invalidateRowsFilter();
}

bool RequirementFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex index = sourceModel()->index(row, RequirementModel::TextColumn, parent);
    if (m_conditions.part >= 0 && index.data(PartRole).toInt() != m_conditions.part) return false;
    if (!m_conditions.clause.isEmpty()) {
        const QString path = index.data(PathRole).toString();
        if (path != m_conditions.clause && !path.startsWith(m_conditions.clause + QLatin1Char('/'))) return false;
    }
    const int kinds = index.data(KindsRole).toInt();
    if (m_conditions.measuredOnly && kinds == 0) return false;
    if (m_conditions.kind && !(kinds & (1 << static_cast<int>(*m_conditions.kind)))) return false;
    if (m_conditions.unit.isEmpty() && m_conditions.words.isEmpty()) return true;

    const QStringList units = index.data(UnitsRole).toStringList();
    if (!m_conditions.unit.isEmpty() && !units.contains(m_conditions.unit)) return false;
    const QString text = index.data(Qt::DisplayRole).toString();
    return std::ranges::all_of(m_conditions.words, [&](const QString& word) {
        return text.contains(word, Qt::CaseInsensitive) || std::ranges::any_of(units, [&](const QString& unit) {
                   return unit.contains(word, Qt::CaseInsensitive);
               });
    });
}

} // namespace duibiao::ui
