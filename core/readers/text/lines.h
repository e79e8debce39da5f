// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/span.h"

#include <optional>

namespace duibiao::readers {

[[nodiscard]] constexpr bool isLineEnd(QChar c)
{
    const char16_t unit = c.unicode();
    return (unit >= u'\n' && unit <= u'\r') || unit == 0x85 || unit == 0x2028 || unit == 0x2029;
}

/// Goes through a text line by line, one look at each code unit.
class LineScanner {
public:
    explicit LineScanner(QStringView text, qsizetype from = 0) : m_text(text), m_at(from) {}

    /// The next line without its end; nothing after the last one. CR LF counts as one end.
    [[nodiscard]] std::optional<SourceSpan> next()
    {
        if (m_at >= m_text.size()) return std::nullopt;
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && !isLineEnd(m_text[m_at])) ++m_at;
        const SourceSpan line{begin, m_at};
        if (m_at < m_text.size()) m_at += m_text.sliced(m_at).startsWith(u"\r\n") ? 2 : 1;
        return line;
    }
    /// Where the next line begins.
    [[nodiscard]] qsizetype position() const { return m_at; }

private:
    QStringView m_text;
    qsizetype m_at;
};

/// `span` without the white space at its ends.
[[nodiscard]] inline SourceSpan trimmed(QStringView text, SourceSpan span)
{
    while (span.begin < span.end && text[span.begin].isSpace()) ++span.begin;
    while (span.end > span.begin && text[span.end - 1].isSpace()) --span.end;
    return span;
}

} // namespace duibiao::readers
