// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/loaded.h"
#include "ui/models/loadedscores.h"

namespace duibiao::ui {

/// How a unit comes to its figure: the formula, and each indicator with its own formula and the verdicts it rests on.
/// Duties are links, "duty:ID". `narrow`: what each is worth stands below it rather than before it.
[[nodiscard]] QString scoreHtml(const LoadedScores& scores, const check::UnitScore& unit, const PlanPtr& plan,
                                bool narrow = false);
/// The groups with average, best and worst rate, one a line.
[[nodiscard]] QString groupsHtml(const LoadedScores& scores);

} // namespace duibiao::ui
