// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/unitplaces.h"

#include "core/units/registry.h"

namespace duibiao::review {

UnitNames::UnitNames(const Subject& subject)
{
    for (const auto& note : subject.plan.responsibility)
        add(subject.document, note.units.lead + note.units.with, note.span);
    for (const auto& row : subject.plan.table)
        add(subject.document, row.units, row.unitsSpan.isEmpty() ? row.rowSpan : row.unitsSpan);
}

void UnitNames::add(const Document& document, const QStringList& names, SourceSpan where)
{
    for (const QString& name : names) {
        if (units::isCollective(name)) continue;
        Place& place = m_places[name];
        if (place.count++ > 0) continue;
        m_names += name;
        const qsizetype at = document.words(where).indexOf(name);
        place.first = at < 0 ? where : SourceSpan{where.begin + at, where.begin + at + name.size()};
    }
}

} // namespace duibiao::review
