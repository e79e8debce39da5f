// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <algorithm>

namespace duibiao::review {

[[nodiscard]] inline bool inBody(const plan::Requirement& requirement)
{
    return std::ranges::any_of(requirement.spans, [](const auto& span) { return span.source == facts::Source::Clause; });
}

[[nodiscard]] inline bool inTable(const plan::Requirement& requirement)
{
    return std::ranges::any_of(requirement.spans, [](const auto& span) { return span.source == facts::Source::Table; });
}

/// True when the task table is meant to repeat the body: more than half of the body's duties stand in it.
[[nodiscard]] inline bool tableRepeatsBody(const plan::Plan& plan)
{
    const auto body = std::ranges::count_if(plan.requirements, inBody);
    const auto both = std::ranges::count_if(plan.requirements, [](const auto& r) { return inBody(r) && inTable(r); });
    return body > 0 && both * 2 > body;
}

} // namespace duibiao::review
