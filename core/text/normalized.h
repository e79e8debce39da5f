// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/span.h"

#include <QString>
#include <QVarLengthArray>

namespace duibiao::text {

/// Text made fit for reading that remembers where every code unit came from.
///
/// What is read: full-width digits, letters, percent and signs as half-width ones; traditional characters as simplified
/// (in a paragraph that holds a character which simplified Chinese does not know); radicals and compatibility
/// characters as the characters they stand for; ○ between numerals as 〇; half-width brackets, commas, semicolons and
/// colons next to Chinese as full-width; stray spaces inside words and numbers, soft hyphens, zero-width characters,
/// pinyin in brackets and line wraps inside a paragraph left out. What is never touched is the source: a span of the
/// normalised text leads back to the words as they stand in the document.
///
/// One code unit of the result stands for one code unit of the source, never for several, so the map is a short list of
/// runs.
class NormalizedText {
public:
    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] qsizetype size() const { return m_text.size(); }

    /// The span of the source that [begin, end) of the normalised text was read from. An empty span stays empty.
    [[nodiscard]] SourceSpan toSource(qsizetype begin, qsizetype end) const;
    [[nodiscard]] SourceSpan toSource(SourceSpan span) const { return toSource(span.begin, span.end); }
    /// The end of the stretch from `offset` on whose units stand side by side in the source, too.
    [[nodiscard]] qsizetype unbrokenEnd(qsizetype offset) const;
    /// The first normalised offset that was read from `source` or behind it. Sources were appended in ascending order.
    [[nodiscard]] qsizetype fromSource(qsizetype source) const;

    void clear();
    void reserve(qsizetype size);
    /// Appends one normalised code unit that was read from the source code unit at `source`.
    void append(QChar unit, qsizetype source);
    /// Appends code units that stand in the source exactly so, from `source` on.
    void append(QStringView units, qsizetype source);
    /// Forgets everything from normalised offset `size` on.
    void truncate(qsizetype size);

private:
    friend class Normalizer; // writes into room that is made once a stretch
    /// From normalised offset `begin` on, the source offset is `source` plus the distance.
    struct Run {
        quint32 begin; // files beyond 4 G code units are refused by the readers
        quint32 source;
    };
    [[nodiscard]] qsizetype sourceOf(qsizetype offset) const;
    void continueAt(qsizetype offset, qsizetype source);

    QString m_text;
    QVarLengthArray<Run, 2> m_runs; // most paragraphs get along with them
};

/// Appends the normalised reading of source[span] to `out`. Several calls build one logical paragraph out of several
/// source lines; a caller that joins lines so gets no space between them unless Latin words meet.
void normalizeInto(NormalizedText& out, QStringView source, SourceSpan span);

/// The normalised reading of the whole of `source`.
[[nodiscard]] NormalizedText normalize(QStringView source);

/// True when every code unit of `source` stands as it is: the normalised reading of it is itself.
[[nodiscard]] bool isPlain(QStringView source);

/// `word` folded for comparison: normalised, lower case, spaces, punctuation and bracket kinds left out.
[[nodiscard]] QString folded(QStringView word);
/// The same for words that are normalised already.
[[nodiscard]] QString foldedReading(QStringView normalized);

/// True when the code unit is a Chinese character (CJK unified ideographs with extension A and compatibility, and 〇).
[[nodiscard]] constexpr bool isHan(char16_t c)
{
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0xF900 && c <= 0xFAFF) || c == 0x3007;
}

} // namespace duibiao::text
