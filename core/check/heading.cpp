// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/heading.h"

#include <algorithm>

namespace duibiao::check {

QString headingOf(const plan::Requirement& requirement, const plan::Plan& plan)
{
    const auto clause = std::ranges::find_if(plan.clauses, [&](const plan::Clause& each) {
        return each.part == requirement.part && each.path == requirement.path;
    });
    return clause == plan.clauses.end() ? QString() : clause->heading.value_or(QString());
}

} // namespace duibiao::check
