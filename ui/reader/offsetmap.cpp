// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/offsetmap.h"

namespace duibiao::ui {

OffsetMap::OffsetMap(const QString& source) : m_sourceLength(source.size())
{
    m_shown.reserve(source.size());
    for (qsizetype i = 0; i < source.size(); ++i) {
        const char16_t c = source[i].unicode();
        switch (c) {
        case u'\r':
            if (i + 1 < source.size() && source[i + 1] == u'\n') m_pairs.push_back(++i);
            [[fallthrough]];
        case u'\n':
        case u'\f':
        case u'\u2029': m_shown += u'\n'; break;
        case u'\uFDD0': // QTextBeginningOfFrame
        case u'\uFDD1': // QTextEndOfFrame
        case u'\uFFFC': // QChar::ObjectReplacementCharacter: would be looked up as an inline object
            m_shown += u' ';
            break;
        case u'\0': m_shown += QChar(QChar::ReplacementCharacter); break;
        default: m_shown += QChar(c);
        }
    }
}

int OffsetMap::toShown(qsizetype offset) const
{
    offset = std::clamp<qsizetype>(offset, 0, m_sourceLength);
    // Every "\n" of a pair that lies before the offset has been dropped; the offset of the "\n" itself belongs to the
    // pair's position.
    const auto dropped = std::ranges::upper_bound(m_pairs, offset) - m_pairs.begin();
    return static_cast<int>(std::min(offset - dropped, m_shown.size()));
}

qsizetype OffsetMap::toSource(int position) const
{
    const qsizetype at = std::clamp<qsizetype>(position, 0, m_shown.size());
    // The k-th pair (from 0) stands at position m_pairs[k] - 1 - k: all pairs that stand before `at` add one unit each.
    qsizetype low = 0;
    qsizetype high = static_cast<qsizetype>(m_pairs.size());
    while (low < high) {
        const qsizetype middle = (low + high) / 2;
        if (m_pairs[static_cast<size_t>(middle)] - 1 - middle < at)
            low = middle + 1;
        else
            high = middle;
    }
    return at + low;
}

} // namespace duibiao::ui
