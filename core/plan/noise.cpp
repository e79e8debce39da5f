// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/noise.h"

#include <algorithm>

namespace duibiao::plan {

namespace {

class NoiseFinder {
public:
    NoiseFinder(QStringView source, std::vector<Noise>& out) : m_source(source), m_out(out) {}

    void read(SourceSpan span)
    {
        const char16_t* const units = m_source.utf16();
        for (qsizetype i = span.begin; i < span.end; ++i) {
            const char16_t u = units[i];
            if (text::isHan(u) || u == u'，' || u == u'、' || u == u'。') continue; // nearly every unit
            if (u == 0xFFFD || (u >= 0xE000 && u <= 0xF8FF))
                i = readMojibake(i, span.end);
            else if (u == u' ')
                i = readSpace(i, span);
            else if (u == u'(' || u == u'（')
                readBracket(i, span.end);
        }
    }

private:
    void add(qsizetype begin, qsizetype end, QLatin1StringView why) { m_out.push_back({{begin, end}, why.toString()}); }

    [[nodiscard]] bool isHanAt(qsizetype i) const
    {
        return i >= 0 && i < m_source.size() && text::isHan(m_source[i].unicode());
    }

    qsizetype readMojibake(qsizetype from, qsizetype end)
    {
        qsizetype i = from;
        while (i < end &&
               (m_source[i] == QChar(0xFFFD) || (m_source[i].unicode() >= 0xE000 && m_source[i].unicode() <= 0xF8FF)))
            ++i;
        add(from, i, QLatin1StringView("mojibake"));
        return i - 1;
    }

    /// A space between Chinese characters, and " and " between them.
    qsizetype readSpace(qsizetype from, SourceSpan span)
    {
        qsizetype i = from;
        while (i < span.end && m_source[i] == u' ') ++i;
        if (!isHanAt(from - 1)) return i - 1;
        if (isHanAt(i)) {
            add(from, i, QLatin1StringView("stray_space"));
            return i - 1;
        }
        qsizetype word = i;
        while (word < span.end && m_source[word].isLower() && m_source[word].unicode() < 0x80) ++word;
        if (word > i && word < span.end && m_source[word] == u' ' && isHanAt(word + 1)) {
            add(i, word, QLatin1StringView("foreign_word"));
            return word;
        }
        return i - 1;
    }

    /// （一) and (一）: opened in one width, closed in the other.
    void readBracket(qsizetype open, qsizetype end)
    {
        constexpr qsizetype longest = 80;
        const bool wide = m_source[open] == u'（';
        for (qsizetype i = open + 1; i < std::min(end, open + longest); ++i) {
            const char16_t u = m_source[i].unicode();
            if (u == u'(' || u == u'（') return; // nested: the inner pair is looked at by itself
            if (u == u')' || u == u'）') {
                if ((u == u'）') != wide) add(open, i + 1, QLatin1StringView("mixed_brackets"));
                return;
            }
        }
    }

    QStringView m_source;
    std::vector<Noise>& m_out;
};

} // namespace

void findNoise(const Document& document, Outline& outline)
{
    NoiseFinder finder(document.text, outline.noise);
    for (const Paragraph& paragraph : outline.paragraphs)
        if (paragraph.text.size() > 0) finder.read(paragraph.text.toSource(0, paragraph.text.size()));
    std::ranges::stable_sort(outline.noise, {}, [](const Noise& noise) { return noise.span.begin; });
}

} // namespace duibiao::plan
