// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/span.h"
#include "core/facts/elements.h"

#include <vector>

namespace duibiao::facts {

/// A stretch between two of ，：。；！？ with its elements.
struct ClauseRange {
    SourceSpan span;
    std::size_t first = 0; ///< elements [first, last)
    std::size_t last = 0;
    bool endsSentence = false;
    bool isCondition = false; ///< 造成3人以上受伤的，: what is counted in it is not demanded
};

[[nodiscard]] std::vector<ClauseRange> clausesOf(QStringView text, const std::vector<Element>& elements);

/// True where a clause only leads up to the demand: 依托…, 以…为切口, 结合….
[[nodiscard]] bool isPreface(QStringView clause, const Lexicon& lexicon);

/// The shortest stretch that shows the measure with its action: the clause it stands in, cut at 、 where that is long;
/// and where the measure is all there is in its clause (2025年，), the clauses up to the end of the first action.
[[nodiscard]] SourceSpan actionSpan(QStringView text, const std::vector<ClauseRange>& clauses, std::size_t clause,
                                    SourceSpan measure, const Lexicon& lexicon);

} // namespace duibiao::facts
