// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/rules.h"

#include "core/base/wording.h"

#include <QCoreApplication>

namespace duibiao::review {

namespace {

/// 年初 is over by then.
constexpr int lastMonthOfYearsBeginning = 3;

/// What is wrong between the body's deadline and the row's; null when they agree or cannot be compared.
QString conflict(const facts::Deadline& body, QStringView quote, const plan::TaskRow& row)
{
    if (body.form == facts::Deadline::Form::ByDate && body.date.isValid() && body.date != row.deadline)
        return QCoreApplication::translate("duibiao::review", "The body says %1, its row of the table %2.")
            .arg(dayText(body.date), dayText(row.deadline));
    if (body.form == facts::Deadline::Form::At && quote.contains(u"年初") &&
        row.deadline.month() > lastMonthOfYearsBeginning)
        return QCoreApplication::translate("duibiao::review", "The body says %1, its row of the table %2.")
            .arg(body.text.isEmpty() ? quote.toString() : body.text, row.deadlineText);
    return {};
}

} // namespace

/// One duty with two deadlines, one in the body and one in its row. A row that ends with the year is no conflict: it
/// says when the whole row is done.
void findDeadlinesDiffer(const Subject& subject, std::vector<plan::Finding>& out)
{
    for (const auto& requirement : subject.plan.requirements) {
        if (requirement.spans.empty() || requirement.spans.front().source != facts::Source::Clause) continue;
        for (const auto& span : requirement.spans) {
            if (span.source != facts::Source::Table || span.row < 0 ||
                static_cast<size_t>(span.row) >= subject.plan.table.size())
                continue;
            const plan::TaskRow& row = subject.plan.table[static_cast<size_t>(span.row)];
            if (!row.deadline.isValid() || (row.deadline.month() == 12 && row.deadline.day() == 31)) continue;
            for (const auto& fact : requirement.facts) {
                const auto* deadline = std::get_if<facts::Deadline>(&fact.value);
                if (deadline == nullptr || fact.source != facts::Source::Clause) continue;
                const QString text = conflict(*deadline, subject.document.words(fact.span), row);
                if (!text.isEmpty()) report(out, "deadlines_differ", plan::Severity::Error, fact.span, text);
            }
        }
    }
}

} // namespace duibiao::review
