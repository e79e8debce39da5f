// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/firstnamed.h"

#include "core/plan/dutywords.h"
#include "core/plan/nesting.h"

namespace duibiao::plan {

std::optional<FirstNamedLeads> firstNamedLeads(QStringView inside)
{
    const DutyWords& words = DutyWords::shipped();
    if (!words.first.occursIn(inside)) return std::nullopt;
    std::optional<FirstNamedLeads> found;
    for (const SourceSpan bracket :
         topLevelBrackets(inside)) { // 责任单位：县残联、县民政局（列第一位的为牵头单位，下同）
        found = firstNamedLeads(inside.sliced(bracket.begin + 1, bracket.length() - 2));
        if (found) return FirstNamedLeads{bracket, found->fromHere};
    }
    for (const SourceSpan span : splitTopLevel(inside, u"，,；;。")) {
        const QStringView segment = span.in(inside).trimmed();
        if (words.first.occursIn(segment) && (words.lead.occursIn(segment) || words.columnLead.occursIn(segment))) {
            if (!found) found = FirstNamedLeads{span, false};
            found->span.end = span.end;
        }
        if (!found) continue;
        const qsizetype same = words.same.before(segment, segment.size());
        if (same == 0) continue;
        found->fromHere = true;
        if (same == segment.size()) found->span.end = span.end;
    }
    return found;
}

void letFirstLead(Responsibility& units)
{
    if (!units.with.isEmpty() || units.lead.size() < 2) return;
    units.with = units.lead.sliced(1);
    units.lead.resize(1);
}

} // namespace duibiao::plan
