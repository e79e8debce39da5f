// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/scoring/rubric.h"
#include "core/plan/plan.h"
#include "core/units/registry.h"

namespace duibiao::check {

/// Where the rubric does not fit the plan and the units that it is used on: clauses, duties and units that are not
/// there, indicators that hold no duty or are worth nothing, duties that no indicator holds. Sentences in the user's
/// language; scoring goes on in spite of them.
[[nodiscard]] QStringList doubts(const Rubric& rubric, const plan::Plan& plan, const units::Registry& registry);

} // namespace duibiao::check
