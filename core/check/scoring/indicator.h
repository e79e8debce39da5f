// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/scoring/scores.h"

#include <span>

namespace duibiao::check {

/// What `verdict` does in the indicator, where its status is read as `status`.
[[nodiscard]] ScoredVerdict applied(const Rubric& rubric, const Indicator& indicator, const Verdict& verdict,
                                    Status status);

/// The points of one indicator. `verdicts` are those of one unit on its duties, in the plan's order.
[[nodiscard]] IndicatorScore scoreIndicator(const Rubric& rubric, int indicator, const QString& unit,
                                            std::vector<ScoredVerdict> verdicts);

} // namespace duibiao::check
