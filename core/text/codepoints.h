// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/span.h"

#include <vector>

namespace duibiao::text {

/// Converts between UTF-16 offsets (inside the program) and code points (in the JSON contracts) of one text. Costs
/// nothing for text without surrogate pairs, and a binary search a look-up otherwise.
class CodePoints {
public:
    explicit CodePoints(QStringView text);

    [[nodiscard]] qsizetype fromUtf16(qsizetype offset) const;
    [[nodiscard]] qsizetype toUtf16(qsizetype codePoint) const;
    [[nodiscard]] SourceSpan fromUtf16(SourceSpan span) const { return {fromUtf16(span.begin), fromUtf16(span.end)}; }
    [[nodiscard]] qsizetype count() const { return m_length - static_cast<qsizetype>(m_pairs.size()); }

private:
    qsizetype m_length = 0;
    std::vector<qsizetype> m_pairs; // UTF-16 offsets of the high surrogates of well-formed pairs
};

} // namespace duibiao::text
