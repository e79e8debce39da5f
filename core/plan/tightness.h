// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/fact.h"
#include "core/facts/modality.h"

#include <QStringList>

namespace duibiao::plan {

/// What became of a demand from one plan to another.
enum class Shift {
    Same,
    Tightened, ///< asks for more, or sooner, or more often
    Weakened,
    Changed, ///< differs, but neither is plainly stricter
};

/// "same", "tightened", "weakened", "changed".
[[nodiscard]] QString shiftName(Shift shift);

/// How `after` compares with `before`, two facts of one kind. Counts with a period are compared as a rate (每季度1次 is
/// 4 a year); a deadline of another year's plan is moved by `years` first, so that 2023年底前 and 2024年底前 in two
/// yearly plans are the same.
[[nodiscard]] Shift shiftOf(const facts::Fact& before, const facts::Fact& after, int years = 0);
/// The same for how strongly two duties bind: must, should, encourage.
[[nodiscard]] Shift shiftOf(facts::Modality before, facts::Modality after);
/// Several shifts of one duty as one.
[[nodiscard]] Shift joined(Shift a, Shift b);

/// True when the two measure the same thing: kind, unit of measure and direction of change agree.
[[nodiscard]] bool comparable(const facts::Fact& before, const facts::Fact& after);

} // namespace duibiao::plan
