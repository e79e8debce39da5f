// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/elements.h"

namespace duibiao::facts {

/// A measure with the words that compare it: 不得少于 3次, 至少听取 1次, 95% 以上, 约 20个.
struct Compared {
    Comparison comparison = Comparison::Equal;
    Percentage::Change change = Percentage::Change::None; ///< 增长 in front
    bool approx = false;
    bool isCompared = false;   ///< by a word or by 余, not by = alone
    bool isNear = false;       ///< by a word in front of the number
    bool isBehind = false;     ///< by a word behind the measure
    bool isLevel = false;      ///< by 为, 保持在
    SourceSpan span;           ///< the measure with those words
    const char* how = "plain"; ///< for the name of the rule
};

/// Finds the words that compare `measure`. `far` is the 至少 that stands earlier in the clause; null where none does.
[[nodiscard]] Compared compare(QStringView text, const Element& measure, const Element* far, const Lexicon& lexicon);

} // namespace duibiao::facts
