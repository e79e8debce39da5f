// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/rules.h"
#include "core/review/unitplaces.h"

#include <QCoreApplication>

namespace duibiao::review {

/// A row whose requirement gives a unit something to do (县政府办公室做好统筹协调) that its cell of units does not
/// name.
void findUnitNotInCell(const Subject& subject, std::vector<plan::Finding>& out)
{
    const UnitNames names(subject);
    for (const auto& row : subject.plan.table) {
        if (row.units.isEmpty()) continue;
        for (const QString& name : names.all()) {
            // Longer names hold shorter ones (县应急管理局 is no 县应急管理局办公室); the cell may hold either.
            const qsizetype at = name.size() < 4 ? -1 : row.requirement.indexOf(name);
            if (at < 0 || row.units.join(u'、').contains(name)) continue;
            const QStringView behind = QStringView(row.requirement).sliced(at + name.size());
            if (behind.startsWith(u"办公室") || behind.startsWith(u'的') || behind.startsWith(u"网站")) continue;
            report(
                out, "unit_not_in_cell", plan::Severity::Warning, row.span,
                QCoreApplication::translate("duibiao::review", "The requirement names %1, but the row's units do not.")
                    .arg(name));
        }
    }
}

} // namespace duibiao::review
