// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/html/paragraph.h"

#include <utility>

namespace duibiao::readers::html {

namespace {

/// White space in the sense of HTML: ideographic and no-break spaces are characters.
bool isCollapsible(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
}

/// Chinese characters and full-width punctuation.
bool isWide(QChar c)
{
    const char16_t unit = c.unicode();
    return (unit >= 0x2E80 && unit <= 0x9FFF) || (unit >= 0xF900 && unit <= 0xFAFF) ||
           (unit >= 0xFF00 && unit <= 0xFF60) || (unit >= 0x2018 && unit <= 0x201D);
}

} // namespace

void Paragraph::append(const QString& text, bool preformatted)
{
    if (preformatted) {
        m_words += text;
        m_space = m_lineEnd = false;
        return;
    }
    for (const QChar c : text) {
        if (isCollapsible(c)) {
            m_space = true;
            m_lineEnd = m_lineEnd || c == u'\n' || c == u'\r';
            continue;
        }
        const bool atStart = m_words.isEmpty() || m_words.back() == u'\n' || m_words.back() == u'\t';
        if (m_space && !atStart && !(m_lineEnd && isWide(m_words.back()) && isWide(c))) m_words += u' ';
        m_space = m_lineEnd = false;
        if (c != QChar::SoftHyphen && c.unicode() != 0x200B && c != QChar::ByteOrderMark) m_words += c;
    }
}

void Paragraph::breakLine()
{
    m_words += u'\n';
    m_space = m_lineEnd = false;
}

void Paragraph::separate()
{
    if (m_words.isEmpty() || m_words.back() == u'\n' || m_words.back() == u'\t') return;
    m_words += u'\t';
    m_space = m_lineEnd = false;
}

QString Paragraph::take()
{
    m_space = m_lineEnd = false;
    return std::exchange(m_words, {});
}

} // namespace duibiao::readers::html
