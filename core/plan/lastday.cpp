// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/lastday.h"

namespace duibiao::plan {
namespace {

QDate dayOf(const facts::Fact& fact)
{
    const auto* deadline = std::get_if<facts::Deadline>(&fact.value);
    return deadline && deadline->form == facts::Deadline::Form::ByDate ? deadline->date : QDate();
}

} // namespace

QDate lastDay(const Requirement& requirement, const Plan& plan)
{
    for (const facts::Fact& fact : requirement.facts)
        if (const QDate day = dayOf(fact); day.isValid()) return day;
    if (requirement.stated.deadlines) return {}; // what somebody stated stands alone
    for (const RequirementSpan& span : requirement.spans) {
        if (span.row < 0 || static_cast<size_t>(span.row) >= plan.table.size()) continue;
        if (const QDate day = plan.table[static_cast<size_t>(span.row)].deadline; day.isValid()) return day;
    }
    if (requirement.phase < 0 || static_cast<size_t>(requirement.phase) >= plan.facts.size()) return {};
    return dayOf(plan.facts[static_cast<size_t>(requirement.phase)].fact);
}

} // namespace duibiao::plan
