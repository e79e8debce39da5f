// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/scoring/scores.h"

namespace duibiao::check {

// The figures of a score written down so that a person can follow them with a pencil.

/// "3 Not applicable, 1 Not due".
[[nodiscard]] QString countsText(const std::vector<ScoredVerdict>& verdicts);
/// "10 − 3 × 2 (Not met) − 1 (Met late) = 3". `given` is what a person gave, where that stands in place of the
/// verdicts.
[[nodiscard]] QString formulaOf(const IndicatorScore& score, const Rubric& rubric, const Given* given);
/// "2 × 1.5 (Met) = 3, at most 2".
[[nodiscard]] QString bonusFormula(const Bonus& bonus, const ExtraScore& score, const Given* given);
/// Which duties or whose word raised it: "1 Not met: no more than 59".
[[nodiscard]] QString vetoFormula(const Veto& veto, const ExtraScore& score, const Given* given);

/// What a unit's figure is made of, before and after the bonuses.
struct UnitSum {
    Points reached; ///< points of the indicators added up
    Points possible;
    Points lost;
    Points before; ///< without bonuses; may be below zero where the Deduct model took off more than there was
    Points bonus;  ///< what counts of the bonuses
    Points result; ///< with bonuses, not below zero; before vetoes
};
/// "100 − 7 (Training) − 2 (Reporting) + 3 (bonus) = 94".
[[nodiscard]] QString formulaOf(const UnitScore& score, const UnitSum& sum, const Rubric& rubric);
/// "(84 + 60) ÷ 2 = 72".
[[nodiscard]] QString averageFormula(const std::vector<Points>& rates, Points average);

} // namespace duibiao::check
