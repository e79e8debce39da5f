// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/loaded.h"
#include "ui/models/verdicttable.h"

namespace duibiao::test {

/// A small plan put together by hand: two chapters, one section, three requirements with a fact of a different kind
/// each.
[[nodiscard]] ui::PlanPtr handmadePlan();
/// Three units (县司法局, 县财政局, 各镇), one submission that was read and one that was refused.
[[nodiscard]] ui::InputsPtr handmadeInputs();
/// Verdicts on the handmade plan: five cells of different statuses.
[[nodiscard]] std::vector<check::Verdict> handmadeVerdicts();
/// `requirements` × `units` made up, for what has to stay fast.
[[nodiscard]] ui::PlanPtr largePlan(int requirements);
[[nodiscard]] ui::InputsPtr largeInputs(int units);
[[nodiscard]] std::vector<check::Verdict> largeVerdicts(const ui::LoadedPlan& plan, const ui::LoadedInputs& inputs);

} // namespace duibiao::test
