// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/rules.h"

#include "core/base/wording.h"

#include <QCoreApplication>

namespace duibiao::review {

namespace {

QString message(QDate deadline, QDate issued)
{
    return QCoreApplication::translate("duibiao::review",
                                       "The deadline %1 lies before the day the plan was issued, %2.")
        .arg(dayText(deadline), dayText(issued));
}

} // namespace

/// A last day that was over when the paper was dated: nobody can keep it. Papers without a date are left alone.
void findDeadlineBeforeIssue(const Subject& subject, std::vector<plan::Finding>& out)
{
    const QDate issued = subject.plan.metadata.writtenOn;
    if (!issued.isValid()) return;
    const auto check = [&](QDate deadline, SourceSpan span) {
        if (deadline.isValid() && deadline < issued)
            report(out, "deadline_before_issue", plan::Severity::Error, span, message(deadline, issued));
    };
    for (const auto& requirement : subject.plan.requirements)
        for (const auto& fact : requirement.facts)
            if (const auto* deadline = std::get_if<facts::Deadline>(&fact.value);
                deadline && deadline->form == facts::Deadline::Form::ByDate && fact.source == facts::Source::Clause)
                check(deadline->date, fact.span);
    for (const auto& row : subject.plan.table)
        check(row.deadline, row.deadlineSpan.isEmpty() ? row.span : row.deadlineSpan);
}

} // namespace duibiao::review
