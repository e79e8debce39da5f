// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/rules.h"

#include "core/base/wording.h"

#include <QCoreApplication>
#include <QLocale>

namespace duibiao::review {

namespace {

/// A day that the plan names itself (8月20日前); the last day of a month (8月底前) is no choice of its writer.
bool namesDay(QStringView words)
{
    return words.contains(u'日') || words.contains(u'号');
}

} // namespace

/// A named day that is no working day. A period that is counted in days would run on to the next working day (Civil
/// Code art. 203); for a fixed date the plan has to say so. Years without a published calendar are left alone.
void findDeadlineOnOffDay(const Subject& subject, std::vector<plan::Finding>& out)
{
    const auto check = [&](QDate day, SourceSpan span, QStringView words) {
        if (!day.isValid() || !namesDay(words) || subject.calendar.isWorkday(day).value_or(true)) return;
        report(out, "deadline_on_off_day", plan::Severity::Info, span,
               QCoreApplication::translate("duibiao::review", "The deadline %1 is a %2 and no working day.")
                   .arg(dayText(day), QLocale().dayName(day.dayOfWeek())));
    };
    for (const auto& requirement : subject.plan.requirements)
        for (const auto& fact : requirement.facts)
            if (const auto* deadline = std::get_if<facts::Deadline>(&fact.value);
                deadline && deadline->form == facts::Deadline::Form::ByDate && fact.source == facts::Source::Clause)
                check(deadline->date, fact.span,
                      subject.document.words(fact.measure.isEmpty() ? fact.span : fact.measure));
    for (const auto& row : subject.plan.table)
        check(row.deadline, row.deadlineSpan.isEmpty() ? row.span : row.deadlineSpan, row.deadlineText);
}

} // namespace duibiao::review
