// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <algorithm>

namespace duibiao {

/// A half-open range [begin, end) of UTF-16 code units in a document's text. Inside the program every offset is one of
/// these; only the JSON contracts count code points (core/text/codepoints.h converts).
struct SourceSpan {
    qsizetype begin = 0;
    qsizetype end = 0;

    [[nodiscard]] qsizetype length() const { return end - begin; }
    [[nodiscard]] bool isEmpty() const { return end <= begin; }
    [[nodiscard]] bool contains(qsizetype offset) const { return offset >= begin && offset < end; }
    [[nodiscard]] bool contains(SourceSpan other) const { return other.begin >= begin && other.end <= end; }
    [[nodiscard]] bool overlaps(SourceSpan other) const { return begin < other.end && other.begin < end; }
    [[nodiscard]] SourceSpan shifted(qsizetype by) const { return {begin + by, end + by}; }
    /// The smallest span that holds both.
    [[nodiscard]] SourceSpan united(SourceSpan other) const
    {
        if (isEmpty()) return other;
        if (other.isEmpty()) return *this;
        return {std::min(begin, other.begin), std::max(end, other.end)};
    }
    /// The words the span covers.
    [[nodiscard]] QStringView in(QStringView text) const { return text.sliced(begin, end - begin); }

    friend bool operator==(SourceSpan, SourceSpan) = default;
    friend auto operator<=>(SourceSpan, SourceSpan) = default;
};

} // namespace duibiao
