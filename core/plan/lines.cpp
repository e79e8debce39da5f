// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/lines.h"

#include "core/text/oneof.h"
#include "core/text/plainhan.h"

#include <algorithm>

namespace duibiao::plan {

namespace {

bool isBlank(QChar c)
{
    if (c.unicode() > 0x3000) return c == u'\uFEFF'; // nearly every character
    return c.isSpace() || c == u'\u200B';
}

bool isWideSpace(QChar c)
{
    return c == u'\u3000';
}

int columnsOf(QChar c)
{
    const char16_t u = c.unicode();
    if (u < 0x1100) return 1;
    return u == 0x2014 || u == 0x2018 || u == 0x2019 || u == 0x201C || u == 0x201D || u == 0x2026 || u >= 0x2E80 ||
                   (u >= 0x2460 && u < 0x2500)
               ? 2
               : 1;
}

bool isSentenceMark(QChar c)
{
    switch (c.unicode()) {
    case u'。':
    case u'！':
    case u'？':
    case u'；':
    case u'!':
    case u'?':
    case u';': return true;
    default: return false;
    }
}

bool isClosing(QChar c)
{
    return text::isOneOf(c, u"）)”’】]");
}

/// 第一章 总则, 第三条 县水利局…: the space behind belongs to the heading.
bool isOrdinalUnit(QChar c)
{
    return text::isOneOf(c, u"章节条");
}

/// Lines longer than any print has are flattened when they make up the document.
constexpr qsizetype flattenedLine = 300;

/// True when line ends were turned into single spaces: the document is a few very long lines that hold spaces between
/// Chinese words.
bool spacesAreLineEnds(const Document& document)
{
    qsizetype lines = 0;
    qsizetype spaces = 0;
    qsizetype words = 0;
    for (const Block& block : document.blocks) {
        if (block.kind != BlockKind::Paragraph) continue;
        if (block.span.length() < flattenedLine) {
            ++lines;
            continue;
        }
        const QStringView text = document.words(block.span);
        words += text.size();
        for (qsizetype i = 1; i + 1 < text.size(); ++i) {
            if (!isBlank(text[i])) continue;
            if (isWideSpace(text[i]) && isWideSpace(text[i + 1])) return false; // cut at these
            if (columnsOf(text[i - 1]) == 2 && columnsOf(text[i + 1]) == 2 && !isOrdinalUnit(text[i - 1])) ++spaces;
        }
    }
    return lines <= 3 && words >= flattenedLine && spaces >= 8 && spaces * 400 >= words;
}

class LineReader {
public:
    explicit LineReader(const Document& document)
        : m_document(document), m_text(document.text), m_spaces(spacesAreLineEnds(document))
    {
    }

    std::vector<Line> run()
    {
        qsizetype before = 0;
        for (size_t i = 0; i < m_document.blocks.size(); ++i) {
            const Block& block = m_document.blocks[i];
            m_block = static_cast<int>(i);
            noteGap({std::min(before, block.span.begin), block.span.begin});
            before = block.span.end;
            if (block.kind == BlockKind::Table) {
                Line line;
                line.kind = Line::Kind::Table;
                line.span = block.span;
                push(std::move(line));
            } else {
                readBlock(block);
            }
        }
        return std::move(m_lines);
    }

private:
    /// What stands between two lines: form feeds and empty lines.
    void noteGap(SourceSpan gap)
    {
        for (qsizetype i = gap.begin; i < gap.end; ++i) {
            if (m_text[i] == u'\f') m_pageBreak = true;
            if (m_text[i] == u'\n') ++m_lineEnds;
        }
    }

    void readBlock(const Block& block)
    {
        const QStringView words = m_text.first(block.span.end);
        const auto next = [&words](char16_t mark, qsizetype from) {
            const qsizetype at = words.indexOf(mark, from);
            return at < 0 ? words.size() : at;
        };
        qsizetype lineFeed = -1; // the next, each looked for once
        qsizetype formFeed = -1;
        for (qsizetype at = block.span.begin; at < block.span.end;) {
            if (lineFeed < at) lineFeed = next(u'\n', at);
            if (formFeed < at) formFeed = next(u'\f', at);
            const qsizetype end = std::min(lineFeed, formFeed);
            readPrintedLine({at, end}, block);
            if (end < block.span.end) noteGap({end, end + 1});
            at = end + 1;
        }
    }

    void readPrintedLine(SourceSpan whole, const Block& block)
    {
        const SourceSpan words = withoutMarkup(withoutDebris(trimmed(m_text, whole)));
        if (words.isEmpty()) return;
        const int indent = indentOf(words.begin);
        bool first = true;
        qsizetype from = words.begin;
        for (qsizetype i = words.begin; i <= words.end; ++i) {
            i = text::behindPlainHan(m_text, i, words.end); // nothing blank among them
            const bool atEnd = i == words.end;
            if (!atEnd && (!isBlank(m_text[i]) || !(isCut(i, words) || isListed(i, from, words)))) continue;
            if (!atEnd && i - from == 1) { // 组　　长: one word, spaced out
                while (i + 1 < words.end && isBlank(m_text[i + 1])) ++i;
                continue;
            }
            const SourceSpan piece = trimmed(m_text, {from, i});
            if (!piece.isEmpty()) {
                Line line = measureLine(m_text, piece);
                line.kind = block.kind == BlockKind::Furniture ? Line::Kind::Furniture : Line::Kind::Text;
                line.isHeading = block.kind == BlockKind::Heading;
                line.indent = first ? indent : 0;
                line.isPiece = !first;
                push(std::move(line));
                first = false;
            }
            while (i < words.end && isBlank(m_text[i])) ++i;
            from = i;
        }
    }

    /// `span` without the question marks that unreadable spaces were turned into (?????? 某县人民政府), and without
    /// bars at its end.
    [[nodiscard]] SourceSpan withoutDebris(SourceSpan span) const
    {
        qsizetype at = span.begin;
        while (at < span.end && (m_text[at] == u'?' || isBlank(m_text[at]))) ++at;
        constexpr qsizetype fewestMarks = 2;
        if (at == span.end || at - span.begin >= fewestMarks) span.begin = at;
        while (span.end > span.begin && (m_text[span.end - 1] == u'|' || isBlank(m_text[span.end - 1])))
            --span.end; // what is left of a table around the words
        return span;
    }

    /// `span` without the marks of a plain-text heading (## 一、总体要求).
    [[nodiscard]] SourceSpan withoutMarkup(SourceSpan span) const
    {
        constexpr qsizetype mostMarks = 6;
        qsizetype at = span.begin;
        while (at < span.end && m_text[at] == u'#') ++at;
        if (at == span.begin || at - span.begin > mostMarks || at == span.end || !isBlank(m_text[at])) return span;
        return trimmed(m_text, {at, span.end});
    }

    /// True when the flattened line ends at `i`.
    [[nodiscard]] bool isCut(qsizetype i, SourceSpan words) const
    {
        if (!isBlank(m_text[i])) return false;
        if (isWideSpace(m_text[i])) return i + 1 < words.end && isWideSpace(m_text[i + 1]);
        if (words.length() >= flattenedLine && standsFarApart(i, words)) return true;
        return m_spaces && i > words.begin && columnsOf(m_text[i - 1]) == 2 && i + 1 < words.end &&
               !isOrdinalUnit(m_text[i - 1]);
    }

    /// A run of spaces as wide as an indent: what stood on lines of their own, laid out by spaces.
    [[nodiscard]] bool standsFarApart(qsizetype i, SourceSpan words) const
    {
        constexpr qsizetype fewestSpaces = 4;
        return i + fewestSpaces < words.end &&
               std::all_of(m_text.begin() + i, m_text.begin() + i + fewestSpaces, isBlank);
    }

    /// True in the run of spaces between items on one line: （1）强化领导    （2）强化执法.
    [[nodiscard]] bool isListed(qsizetype i, qsizetype from, SourceSpan words) const
    {
        constexpr qsizetype fewestSpaces = 2;
        if (!isBlank(m_text[i]) || isBlank(m_text[i - 1])) return false;
        qsizetype next = i;
        while (next < words.end && isBlank(m_text[next])) ++next;
        if (next - i < fewestSpaces) return false;
        const auto marker = readMarker(m_text.first(words.end), next);
        if (!marker || marker->value < 2) return false;
        const auto own = readMarker(m_text.first(words.end), from);
        return own && own->kind == marker->kind && own->value + 1 == marker->value;
    }

    [[nodiscard]] int indentOf(qsizetype begin) const
    {
        qsizetype from = begin;
        while (from > 0 && isBlank(m_text[from - 1]) && m_text[from - 1] != u'\n' && m_text[from - 1] != u'\r' &&
               m_text[from - 1] != u'\f')
            --from;
        int columns = 0;
        for (qsizetype i = from; i < begin; ++i) columns += m_text[i] == u'\t' ? 4 : columnsOf(m_text[i]);
        return columns;
    }

    void push(Line&& line)
    {
        line.block = m_block;
        line.pageBreak = m_pageBreak;
        line.blankBefore = m_lineEnds > 1;
        m_pageBreak = false;
        m_lineEnds = 0;
        m_lines.push_back(std::move(line));
    }

    const Document& m_document;
    QStringView m_text;
    bool m_spaces;
    std::vector<Line> m_lines;
    int m_block = -1;
    bool m_pageBreak = false;
    int m_lineEnds = 0;
};

} // namespace

SourceSpan trimmed(QStringView text, SourceSpan span)
{
    while (span.begin < span.end && isBlank(text[span.begin])) ++span.begin;
    while (span.end > span.begin && isBlank(text[span.end - 1])) --span.end;
    return span;
}

Line measureLine(QStringView text, SourceSpan span)
{
    Line line;
    line.span = span;
    for (qsizetype i = span.begin; i < span.end; ++i) {
        const qsizetype behind = text::behindPlainHan(text, i, span.end);
        line.width += 2 * static_cast<int>(behind - i);
        i = behind;
        if (i == span.end) break;
        const QChar c = text[i];
        line.width += columnsOf(c);
        if (isSentenceMark(c) && i + 1 < span.end)
            line.holdsSentence = true;
        else if (c == u'，' || c == u',')
            line.holdsComma = true;
        else if (c == u' ' && i - span.begin >= 2 && text[i - 1] == u' ' && text[i - 2] == u' ')
            line.isSpacedOut = true;
    }
    if (!span.isEmpty()) {
        const QChar last = text[span.end - 1];
        line.endsSentence =
            isSentenceMark(last) || last == u'：' || last == u':' ||
            (isClosing(last) && (line.holdsSentence || (span.length() > 1 && isSentenceMark(text[span.end - 2]))));
    }
    line.marker = readMarker(text.first(span.end), span.begin);
    return line;
}

std::vector<Line> readLines(const Document& document)
{
    return LineReader(document).run();
}

} // namespace duibiao::plan
