// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/lookback.h"
#include "core/check/openitems.h"
#include "core/check/roundchanges.h"

namespace duibiao::report {

// What is told of rounds with identity numbers, telephone numbers and the names beside them made unreadable wherever
// words of papers or of reviewers are repeated (see text::masked()), as masked.h does with reports. The rounds that a
// workspace keeps stay as they are: these are for what is shown or written.

[[nodiscard]] check::Round masked(check::Round round);
[[nodiscard]] std::vector<check::OpenItem> masked(std::vector<check::OpenItem> items);
[[nodiscard]] check::RoundChanges masked(check::RoundChanges changes);
[[nodiscard]] std::vector<check::CarriedDuty> masked(std::vector<check::CarriedDuty> duties);

} // namespace duibiao::report
