// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

namespace duibiao::plan {

/// The last admissible day that the plan itself dates a duty with: what the duty's own words name, else its row of the
/// task table, else the phase that it stands under. Invalid where the plan names no day.
[[nodiscard]] QDate lastDay(const Requirement& requirement, const Plan& plan);

} // namespace duibiao::plan
