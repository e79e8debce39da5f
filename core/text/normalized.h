// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/span.h"

#include <QString>

#include <vector>

namespace duibiao::text {

/// Text made fit for reading that remembers where every code unit came from.
///
/// What is read: full-width digits, letters, percent and signs as half-width ones; traditional characters as simplified; 〇 and ○ between
/// numerals as 零's digit form; half-width brackets and commas next to Chinese as full-width; stray spaces inside words and numbers,
/// soft hyphens, zero-width characters and line wraps inside a paragraph left out. What is never touched is the source: a span of the
/// normalised text leads back to the words as they stand in the document.
class NormalizedText {
public:
    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] qsizetype size() const { return m_text.size(); }

    /// The span of the source that [begin, end) of the normalised text was read from. An empty span stays empty.
    [[nodiscard]] SourceSpan toSource(qsizetype begin, qsizetype end) const;
    [[nodiscard]] SourceSpan toSource(SourceSpan span) const { return toSource(span.begin, span.end); }
    /// The first normalised offset that was read from `source` or behind it.
    [[nodiscard]] qsizetype fromSource(qsizetype source) const;

    void clear();
    void reserve(qsizetype size);
    /// Appends one normalised code unit that was read from the source code unit at `source`.
    void append(QChar unit, qsizetype source);

private:
    QString m_text;
    std::vector<quint32> m_origin; // one source offset a code unit; files beyond 4 G code units are refused by the readers
};

/// Appends the normalised reading of source[span] to `out`. Several calls build one logical paragraph out of several source lines.
void normalizeInto(NormalizedText& out, QStringView source, SourceSpan span);

/// The normalised reading of the whole of `source`.
[[nodiscard]] NormalizedText normalize(QStringView source);

/// `word` folded for comparison: normalised, spaces, punctuation and bracket kinds left out.
[[nodiscard]] QString folded(QStringView word);

/// True when the code unit is a Chinese character (CJK unified ideographs with extension A and compatibility, and 〇).
[[nodiscard]] constexpr bool isHan(char16_t c)
{
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0xF900 && c <= 0xFAFF) || c == 0x3007;
}

} // namespace duibiao::text
