// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/judge.h"

#include <optional>

namespace duibiao::check {

/// What is reported as done of a number of things (9件全部解读) while another paper of the unit leaves some of the same
/// number open (已解读8件，另1件正在制作; 52件中已标识50件): contradictory, for a
/// reviewer. That paper need not name the deed in the plan's words – the number it shares with the claim, and a word of
/// the deed, tell that it speaks of the same things. Nothing where the part is not judged met or no paper dissents.
[[nodiscard]] std::optional<Outcome> judgeDissent(const Case& what, const Outcome& judged);

} // namespace duibiao::check
