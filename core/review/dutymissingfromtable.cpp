// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/pairing.h"
#include "core/review/rules.h"

#include <QCoreApplication>

namespace duibiao::review {

/// A duty of the body that no row of the task table repeats, in a plan whose table repeats most of them. Tables that
/// pick out a few tasks are left alone.
void findDutyMissingFromTable(const Subject& subject, std::vector<plan::Finding>& out)
{
    const RowIndex rows(subject.document, subject.plan);
    const std::vector<Pair> pairs = pairDuties(subject.document, subject.plan, rows);
    if (!tableRepeatsBody(pairs)) return;
    for (const Pair& pair : pairs)
        if (pair.match.share < repeats)
            report(out, "duty_missing_from_table", plan::Severity::Warning, pair.duty->span(),
                   QCoreApplication::translate(
                       "duibiao::review", "No row of the task table repeats this duty, so nobody is named for it."));
}

} // namespace duibiao::review
