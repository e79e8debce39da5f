// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/rules.h"

#include <QCoreApplication>

namespace duibiao::review {

/// A task that the table gives to nobody, where other rows of the same part are given to somebody.
void findRowWithoutUnit(const Subject& subject, std::vector<plan::Finding>& out)
{
    for (const auto& row : subject.plan.table)
        if (row.units.isEmpty() && row.responsible.lead.isEmpty() && row.responsible.with.isEmpty())
            report(out, "row_without_unit", plan::Severity::Error, row.span,
                   QCoreApplication::translate("duibiao::review", "This row of the table names no unit."));
}

} // namespace duibiao::review
