// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/rules.h"

#include <QCoreApplication>
#include <QHash>

namespace duibiao::review {

/// A task table in which no row has a deadline: reported once, at its first row.
void findTableWithoutDeadlines(const Subject& subject, std::vector<plan::Finding>& out)
{
    QHash<int, bool> dated;
    for (const auto& row : subject.plan.table)
        dated[row.part] = dated.value(row.part, false) || row.deadline.isValid() || !row.deadlineText.isEmpty();
    for (const auto& row : subject.plan.table) {
        if (dated.value(row.part, true)) continue;
        report(out, "table_without_deadlines", plan::Severity::Warning, row.span,
               QCoreApplication::translate("duibiao::review", "The task table sets no deadlines."));
        dated[row.part] = true;
    }
}

} // namespace duibiao::review
