// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/units/suggestion.h"

namespace duibiao::plan {

/// The names of units and of groups of units that the duties of a plan bear, as actor or as responsible, in the order
/// of the plan, with the number of duties that bear each.
[[nodiscard]] std::vector<units::Mention> unitMentions(const Plan& plan);

} // namespace duibiao::plan
