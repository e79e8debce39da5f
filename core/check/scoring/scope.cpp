// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/scoring/scope.h"

#include <algorithm>
#include <limits>

namespace duibiao::check {
namespace {

bool holds(const Section& section, const plan::Requirement& requirement)
{
    if (section.part >= 0 && section.part != requirement.part) return false;
    if (!requirement.path.startsWith(section.path)) return false;
    return section.path.isEmpty() || requirement.path.size() == section.path.size() ||
           requirement.path.at(section.path.size()) == u'/';
}

/// How closely the scope names the duty; 0 when it does not.
qsizetype closeness(const Scope& scope, const plan::Requirement& requirement)
{
    if (scope.requirements.contains(requirement.id)) return std::numeric_limits<qsizetype>::max();
    qsizetype best = scope.rest ? 1 : 0;
    for (const Section& section : scope.sections)
        if (holds(section, requirement)) best = std::max(best, 2 + section.path.size());
    return best;
}

} // namespace

bool isMeant(const Scope& scope, const plan::Requirement& requirement)
{
    return closeness(scope, requirement) > 0;
}

int indicatorOf(const Rubric& rubric, const plan::Requirement& requirement)
{
    int best = -1;
    qsizetype closest = 0;
    for (int i = 0; i < std::ssize(rubric.indicators); ++i) {
        const qsizetype close = closeness(rubric.indicators[static_cast<std::size_t>(i)].scope, requirement);
        if (close <= closest) continue;
        closest = close;
        best = i;
    }
    return best;
}

bool needsSecondSignature(const Rubric& rubric, const plan::Requirement& requirement, Status decided)
{
    const int index = indicatorOf(rubric, requirement);
    const Indicator* indicator = index < 0 ? nullptr : &rubric.indicators[static_cast<std::size_t>(index)];
    if (indicator && indicator->needsSecondSignature) return true;
    if (!rubric.secondSignature) return false;
    const SecondSignature& rule = *rubric.secondSignature;
    if (!rule.statuses.empty() && !std::ranges::contains(rule.statuses, decided)) return false;
    return !rule.from || (indicator && *rule.from <= indicator->points);
}

} // namespace duibiao::check
