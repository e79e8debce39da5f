// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/duty.h"

namespace duibiao::check {

/// Fills Duty::units of every duty. A duty that names nobody and has neither note nor row binds whom the duty before it in the same
/// paragraph binds, and every unit where there is none.
void bindUnits(std::vector<Duty>& duties, const units::Registry& registry);

} // namespace duibiao::check
