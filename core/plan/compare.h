// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/plan/tightness.h"

#include <vector>

namespace duibiao::plan {

/// One measure of a pair of duties. -1 where only the other plan measures it.
struct MeasureChange {
    int before = -1; ///< index into the earlier requirement's facts
    int after = -1;  ///< index into the later requirement's facts
    Shift shift = Shift::Same;
};

/// One duty of two plans, or of one of them.
struct DutyChange {
    enum class Fate { Matched, New, Dropped };
    Fate fate = Fate::Matched;
    int before = -1;       ///< index into the earlier plan's requirements
    int after = -1;        ///< index into the later plan's requirements
    double similarity = 0; ///< 0…1, of the words; 1 when they are the same
    Shift shift = Shift::Same;
    Shift modality = Shift::Same;
    std::vector<MeasureChange> measures;
};

/// Pairs the duties of two plans: last year's with this year's, or the upper level's with the lower level's. Words
/// count, not figures and years, so that 每年不少于5次 and 每年不少于3次 of one thing are a pair. Every duty appears
/// once: matched and new ones in the order of `after`, then those that were dropped in the order of `before`. Close to
/// linear: candidates come from an index over pairs of characters.
[[nodiscard]] std::vector<DutyChange> compare(const Plan& before, const Plan& after);

} // namespace duibiao::plan
