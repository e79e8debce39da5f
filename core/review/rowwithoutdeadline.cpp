// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/rules.h"

#include <QCoreApplication>
#include <QSet>

namespace duibiao::review {

/// A row without a deadline in a table that sets deadlines, or with words there that set none (长期坚持).
void findRowWithoutDeadline(const Subject& subject, std::vector<plan::Finding>& out)
{
    QSet<int> dated;
    for (const auto& row : subject.plan.table)
        if (row.deadline.isValid()) dated.insert(row.part);
    for (const auto& row : subject.plan.table) {
        if (row.deadline.isValid() || !dated.contains(row.part)) continue;
        if (row.deadlineText.isEmpty())
            report(out, "row_without_deadline", plan::Severity::Warning, row.span,
                   QCoreApplication::translate("duibiao::review", "This row of the table has no deadline."));
        else
            report(out, "row_without_deadline", plan::Severity::Warning,
                   row.deadlineSpan.isEmpty() ? row.span : row.deadlineSpan,
                   QCoreApplication::translate("duibiao::review",
                                               "“%1” is no deadline by which anybody could tell that the task is done.")
                       .arg(row.deadlineText));
    }
}

} // namespace duibiao::review
