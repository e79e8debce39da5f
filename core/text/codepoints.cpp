// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/codepoints.h"

#include <algorithm>

namespace duibiao::text {

CodePoints::CodePoints(QStringView text) : m_length(text.size())
{
    const char16_t* units = text.utf16();
    for (qsizetype i = 0; i + 1 < m_length; ++i) {
        if (!QChar::isHighSurrogate(units[i]) || !QChar::isLowSurrogate(units[i + 1])) continue;
        m_pairs.push_back(i);
        ++i;
    }
}

qsizetype CodePoints::fromUtf16(qsizetype offset) const
{
    // An offset between the halves of a pair belongs to the pair's own code point.
    const auto before = std::ranges::lower_bound(m_pairs, offset);
    return offset - (before - m_pairs.begin());
}

qsizetype CodePoints::toUtf16(qsizetype codePoint) const
{
    // The i-th pair is code point number m_pairs[i] - i, and these numbers rise with i.
    qsizetype low = 0;
    auto high = static_cast<qsizetype>(m_pairs.size());
    while (low < high) {
        const qsizetype middle = low + (high - low) / 2;
        if (m_pairs[static_cast<size_t>(middle)] - middle < codePoint)
            low = middle + 1;
        else
            high = middle;
    }
    return codePoint + low;
}

} // namespace duibiao::text
