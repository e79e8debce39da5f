// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/rules.h"
#include "core/review/unitplaces.h"

#include "core/units/registry.h"

#include <QCoreApplication>

namespace duibiao::review {

/// One unit under two names (县发改局, 县发展和改革局): whoever counts tasks by unit counts wrong. Reported once a
/// pair, at the first place of the rarer name.
void findUnitNames(const Subject& subject, std::vector<plan::Finding>& out)
{
    const UnitNames names(subject);
    for (const units::NearMiss& pair : units::nearMisses(names.all())) {
        const bool firstIsRarer = names.count(pair.a) <= names.count(pair.b);
        const QString& rare = firstIsRarer ? pair.a : pair.b;
        const QString& common = firstIsRarer ? pair.b : pair.a;
        report(out, "unit_two_names", plan::Severity::Warning, names.firstPlace(rare),
               QCoreApplication::translate("duibiao::review", "“%1” and “%2” look like two names of one unit.")
                   .arg(rare, common));
    }
}

} // namespace duibiao::review
