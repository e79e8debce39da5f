// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/rules.h"

#include "core/base/wording.h"
#include "core/text/normalized.h"
#include "core/units/registry.h"

#include <QCoreApplication>

#include <algorithm>

namespace duibiao::review {

namespace {

bool allCollective(const QStringList& units)
{
    return !units.isEmpty() &&
           std::ranges::all_of(units, [](const QString& unit) { return units::isCollective(unit); });
}

/// 相关部门, 有关单位: not even the group says who is meant.
bool isUnnamed(const QString& unit)
{
    const QString name = text::folded(unit); // 有關部門
    return name.contains(u"相关") || name.contains(u"有关");
}

} // namespace

/// A task for everybody (各部门) or for nobody in particular (相关部门) and no unit by name: what everybody owns nobody
/// reports on. An unnamed owner beside named ones is said too. Rows that share one merged cell are reported once.
void findCollectiveOwners(const Subject& subject, std::vector<plan::Finding>& out)
{
    SourceSpan last;
    const auto check = [&](const QStringList& units, SourceSpan span) {
        if (span == last) return;
        last = span;
        if (allCollective(units)) {
            report(out, "collective_owner", plan::Severity::Warning, span,
                   QCoreApplication::translate("duibiao::review", "Only collective owners are named: %1.")
                       .arg(joined(units, Between::Items)));
        } else if (const auto unnamed = std::ranges::find_if(units, isUnnamed); unnamed != units.end()) {
            report(out, "collective_owner", plan::Severity::Info, span,
                   QCoreApplication::translate("duibiao::review", "“%1” does not say which units are meant.")
                       .arg(*unnamed));
        }
    };
    for (const auto& row : subject.plan.table) check(row.units, row.unitsSpan.isEmpty() ? row.span : row.unitsSpan);
    for (const auto& note : subject.plan.responsibility) check(note.units.lead + note.units.with, note.span);
}

} // namespace duibiao::review
