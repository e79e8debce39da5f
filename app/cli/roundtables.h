// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/lookback.h"
#include "core/check/openitems.h"
#include "core/check/roundchanges.h"

namespace duibiao::cli {

// Rounds as tables for people.

[[nodiscard]] QString roundsText(const std::vector<check::Round>& rounds);
/// What a round told the units, and what became of it.
[[nodiscard]] QString roundText(const check::Round& round, const std::vector<check::OpenItem>& items);
[[nodiscard]] QString changesText(const check::Round& before, const check::Round& after,
                                  const check::RoundChanges& changes);
[[nodiscard]] QString carriedText(const std::vector<check::CarriedDuty>& duties);

} // namespace duibiao::cli
