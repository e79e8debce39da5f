// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/drafts.h"

namespace duibiao::plan {

/// Gives their markers to items whose words begin with a number (3.12345热线…, 4.5G基站…): by itself 4.5 is a decimal;
/// behind item 3 of the same list, or as item 1 before item 2, it is item 4. Linear.
void numberByNeighbours(std::vector<Draft>& drafts);

} // namespace duibiao::plan
