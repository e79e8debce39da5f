// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/facts_of.h"
#include "core/check/judge.h"
#include "core/check/words.h"

#include <algorithm>

namespace duibiao::check {

namespace {

/// What the unit says did not occur, without the words of denial: 未承办重大行政决策事项 → 重大行政决策事项.
constexpr double occasionShared = 0.5;

double sharedBy(const std::vector<Gram>& grams, const std::vector<Gram>& whole)
{
    if (grams.empty()) return 0;
    const auto found = std::ranges::count_if(grams, [&](Gram gram) { return std::ranges::binary_search(whole, gram); });
    return static_cast<double>(found) / static_cast<double>(grams.size());
}

} // namespace

std::optional<Outcome> judgeTrigger(const Case& what)
{
    const std::vector<Gram>& condition = what.part.occasion;
    if (condition.empty()) return {};
    for (const Item& item : what.pool) {
        if (!item.evidence->notTriggered) continue;
        for (std::size_t i = 0; i < item.clauses.size(); ++i) {
            if (!item.evidence->clauses[i].text.in(item.evidence->text).contains(u'未') && !item.evidence->clauses[i].text.in(item.evidence->text).contains(u"没有")
                && !item.evidence->clauses[i].text.in(item.evidence->text).contains(u'无')) continue;
            if (sharedBy(condition, item.clauses[i]) < occasionShared && sharedBy(item.clauses[i], condition) < occasionShared) continue;
            Outcome outcome{Status::NotApplicable, Cause::NotTriggered, QStringLiteral("trigger.not-occurred"),
                            tr("The unit says that the occasion for this duty did not arise in the period."), {{&item, {i}}}, {}, 0.85};
            return outcome;
        }
    }
    return {};
}

} // namespace duibiao::check
