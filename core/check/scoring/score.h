// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/scoring/scores.h"
#include "core/plan/plan.h"
#include "core/units/registry.h"

#include <span>

namespace duibiao::check {

/// Every figure that is shown of a check as a score, with the formula it came about by. `verdicts` as they are in
/// force: a reviewer's decision in place of what the engine found. Pure and exact; the order of the verdicts does not
/// matter.
[[nodiscard]] Scores score(const Rubric& rubric, std::span<const Verdict> verdicts, const plan::Plan& plan,
                           const units::Registry& registry);

} // namespace duibiao::check
