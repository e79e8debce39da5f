// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/lines.h"

namespace duibiao::plan {

/// Lines that belong together: a paragraph as it was meant, before anything is known of its place in the plan.
struct Flow {
    std::vector<SourceSpan> pieces; ///< of the document, in order; one for each line
    Line head;                      ///< measures of the first line
    bool isTable = false;

    [[nodiscard]] SourceSpan span() const { return {pieces.front().begin, pieces.back().end}; }
};

struct Reflowed {
    std::vector<Flow> flows;
    std::vector<Noise> noise; ///< page furniture that was taken out, and the breaks inside sentences that were mended
};

/// Joins lines into paragraphs by evidence: how long lines are in this document (a printed page wraps at one width),
/// whether the line before ends a sentence, how far the next is indented, whether it begins with a heading marker that
/// is due, and brackets that stand open. Linear.
[[nodiscard]] Reflowed reflow(const Document& document, std::vector<Line> lines);

} // namespace duibiao::plan
