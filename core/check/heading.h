// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <QString>

namespace duibiao::check {

/// The heading of the clause that a duty stands in; empty where it has none.
[[nodiscard]] QString headingOf(const plan::Requirement& requirement, const plan::Plan& plan);

} // namespace duibiao::check
