// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/returned.h"

#include <QSet>

namespace duibiao::check {

Returned returned(std::span<const submission::Submission* const> files, std::span<const Verdict> verdicts,
                  const QString& unit)
{
    QSet<QString> duties;
    for (const Verdict& verdict : verdicts) {
        if (verdict.unit == unit) duties.insert(verdict.requirementId);
    }
    Returned out;
    QSet<QString> seen;
    for (const submission::Submission* file : files) {
        for (const submission::AssignedRow& row : file->assignedRows) {
            QStringList* list = !duties.contains(row.requirementId) ? &out.unknown
                                : row.isAnswered                    ? &out.answered
                                                                    : nullptr;
            if (!list || seen.contains(row.requirementId)) continue;
            seen.insert(row.requirementId);
            list->append(row.requirementId);
        }
    }
    for (const Verdict& verdict : verdicts) {
        if (verdict.unit == unit && verdict.status != Status::NotApplicable && !seen.contains(verdict.requirementId))
            out.open.append(verdict.requirementId);
    }
    return out;
}

} // namespace duibiao::check
