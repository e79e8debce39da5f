// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/rules.h"

#include "core/base/lexicon.h"

#include <algorithm>

namespace duibiao::review {

std::span<const Rule> rules()
{
    static constexpr Rule list[] = {
        {"deadline_before_issue", findDeadlineBeforeIssue},
        {"deadline_on_off_day", findDeadlineOnOffDay},
        {"row_without_unit", findRowWithoutUnit},
        {"row_without_deadline", findRowWithoutDeadline},
        {"table_without_deadlines", findTableWithoutDeadlines},
        {"unit_two_names", findUnitNames},
        {"collective_owner", findCollectiveOwners},
        {"missing_lead", findMissingLead},
        {"unit_not_in_cell", findUnitNotInCell},
        {"addressee_without_task", findAddresseeWithoutTask},
        {"vague_time", findVagueTime},
        {"vague_amount", findVagueAmount},
        {"numbering_gap", findNumberingGaps},
        {"mixed_brackets", findMixedBrackets},
        {"mixed_widths", findMixedWidths},
        {"encoding_debris", findEncodingDebris},
        {"citation_without_number", findCitationWithoutNumber},
        {"duty_missing_from_table", findDutyMissingFromTable},
        {"deadlines_differ", findDeadlinesDiffer},
        {"duty_two_thresholds", findDutyTwoThresholds},
        {"body_table_differ", findBodyTableDifference},
    };
    return list;
}

std::vector<plan::Finding> review(const Document& document, const plan::Plan& plan, const text::WorkCalendar& calendar)
{
    std::vector<plan::Finding> findings;
    const Subject subject{document, plan, calendar};
    for (const Rule& rule : rules()) rule.find(subject, findings);
    std::ranges::stable_sort(findings, {}, [](const plan::Finding& finding) { return finding.span.begin; });
    return findings;
}

void report(std::vector<plan::Finding>& out, const char* code, plan::Severity severity, SourceSpan span,
            const QString& message)
{
    out.push_back({QString::fromLatin1(code), severity, message, span});
}

QStringList reviewWords(const QString& kind)
{
    QStringList words;
    for (const QStringList& row : lexiconRows(QStringLiteral("review")))
        if (row.value(0) == kind) words += row.value(1);
    return words;
}

} // namespace duibiao::review
