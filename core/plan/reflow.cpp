// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/reflow.h"

#include "core/plan/attachmentlabel.h"
#include "core/plan/dates.h"
#include "core/plan/furniture.h"
#include "core/plan/signature.h"
#include "core/plan/words.h"
#include "core/text/normalized.h"
#include "core/text/oneof.h"
#include "core/text/plainhan.h"

#include <algorithm>
#include <array>
#include <optional>

namespace duibiao::plan {

using namespace Qt::StringLiterals;

namespace {

/// A printed page wraps at some width below this; what is wider is a paragraph on one line. In columns.
constexpr int widestPage = 160;
/// Lines narrower than this say nothing about wrapping.
constexpr int narrowestPage = 30;
/// How much narrower than the page a full line may be: two characters of first-line indent, a Latin word or a bracket
/// that did not fit.
constexpr int slack = 10;
/// A line without any punctuation that is longer than this is no heading.
constexpr int longestBareLine = 80;
/// An opening bracket or book mark is waited for over this many code units.
constexpr qsizetype longestBracket = 300;

/// The width at which the document's lines are wrapped, in columns; 0 when they are not.
int wrapWidth(const std::vector<Line>& lines)
{
    std::array<int, widestPage + 1> histogram{};
    int wide = 0;
    int counted = 0;
    for (const Line& line : lines) {
        if (line.kind != Line::Kind::Text || line.width < narrowestPage || line.isPiece || line.isSpacedOut) continue;
        ++counted;
        if (line.width > widestPage)
            ++wide;
        else
            ++histogram[static_cast<size_t>(line.width)];
    }
    if (counted < 6 || wide * 10 > counted) return 0;
    // The page's width is what the widest lines share; a few overlong ones are no measure.
    int above = 0;
    int width = widestPage;
    for (; width > narrowestPage && above + histogram[static_cast<size_t>(width)] <= counted / 20; --width)
        above += histogram[static_cast<size_t>(width)];
    int full = 0;
    for (int w = std::max(0, width - slack); w <= widestPage; ++w) full += histogram[static_cast<size_t>(w)];
    return full * 5 >= counted * 2 ? width : 0;
}

/// - 3 -, —12—: a page number that stands in running text where the lines of a print were put together. What the dash
/// stands for is the same at both ends.
struct InlineNumber {
    SourceSpan span; ///< with the spaces around it
    int value = 0;
};

/// The page number whose first dash stands at `dash`; nothing where figures or letters go on at either side
/// (2021-12-31).
std::optional<InlineNumber> inlinePageNumber(QStringView text, qsizetype dash)
{
    const auto isWord = [](QChar c) { return c.isDigit() || (c.unicode() < 0x80 && c.isLetter()); };
    const auto skipSpaces = [&](qsizetype at) {
        while (at < text.size() && text[at].isSpace()) ++at;
        return at;
    };
    constexpr qsizetype mostDigits = 3;
    const qsizetype number = skipSpaces(dash + 1);
    qsizetype end = number;
    int value = 0;
    for (; end < text.size() && end - number < mostDigits && text[end].isDigit(); ++end)
        value = value * 10 + text[end].digitValue();
    const qsizetype close = skipSpaces(end);
    if (end == number || close >= text.size() || text[close] != text[dash]) return std::nullopt;
    qsizetype from = dash;
    while (from > 0 && text[from - 1].isSpace()) --from;
    if ((from > 0 && isWord(text[from - 1])) || (close + 1 < text.size() && isWord(text[close + 1])))
        return std::nullopt;
    return InlineNumber{{from, skipSpaces(close + 1)}, value};
}

/// True for 责任单位：…, 完成时限：…: such a line is one of a list of fields.
bool isField(QStringView line)
{
    const qsizetype colon = std::min<qsizetype>(line.size(), 9);
    for (qsizetype i = 0; i < colon; ++i) {
        if (line[i] == u'：' || line[i] == u':') return i >= 2;
        if (!text::isHan(line[i].unicode())) return false;
    }
    return false;
}

/// 附件, 附件2 on a line of its own.
bool isAttachmentLabel(QStringView line)
{
    const qsizetype length = attachmentLabelLength(line);
    return length > 0 && length == line.size();
}

class Joiner {
public:
    Joiner(const Document& document, std::vector<Line> lines)
        : m_text(document.text), m_lines(std::move(lines)), m_wrap(wrapWidth(m_lines))
    {
    }

    Reflowed run()
    {
        const size_t foot = footOfPage(m_text, m_lines);
        for (size_t i = 0; i < m_lines.size(); ++i) {
            Line& line = m_lines[i];
            if (i >= foot && line.kind != Line::Kind::Furniture) {
                m_out.noise.push_back({line.span, u"web_furniture"_s});
                m_furnitureBetween = true;
                continue;
            }
            if (line.kind == Line::Kind::Table) {
                close();
                m_out.flows.push_back({{line.span}, line, true});
                continue;
            }
            if (line.holdsSentence && !line.endsSentence && line.kind == Line::Kind::Text) dropFurnitureBehind(line);
            const QLatin1StringView why = line.kind == Line::Kind::Furniture ? QLatin1StringView("page_furniture")
                                                                             : furnitureKind(line.span.in(m_text));
            if (!why.isEmpty()) {
                m_out.noise.push_back({line.span, why.toString()});
                if (why == QLatin1StringView("page_number")) noteNumber(line.span.in(m_text));
                m_furnitureBetween = true;
                continue;
            }
            if (m_open && joins(line))
                append(line);
            else
                begin(line);
        }
        close();
        return std::move(m_out);
    }

private:
    /// …每月通报进展。【打印本页】 版权所有：某县人民政府: what the page has behind the last sentence of a line is
    /// taken off it. A line that is the page's wholly stays one.
    void dropFurnitureBehind(Line& line)
    {
        const QStringView words = line.span.in(m_text);
        const qsizetype stop = words.lastIndexOf(u'。');
        if (stop < 0 || !furnitureKind(words.first(stop)).isEmpty()) return;
        const SourceSpan rest = trimmed(m_text, {line.span.begin + stop + 1, line.span.end});
        const QLatin1StringView why = furnitureKind(rest.in(m_text));
        if (why.isEmpty()) return;
        m_out.noise.push_back({rest, why.toString()});
        Line kept = measureLine(m_text, {line.span.begin, line.span.begin + stop + 1});
        kept.indent = line.indent;
        kept.block = line.block;
        kept.isHeading = line.isHeading;
        kept.isPiece = line.isPiece;
        kept.pageBreak = line.pageBreak;
        kept.blankBefore = line.blankBefore;
        line = std::move(kept);
    }

    void close() { m_open = false; }

    void begin(const Line& line)
    {
        m_out.flows.push_back({{}, line, false});
        takeWords(line.span);
        m_open = true;
        m_books = m_brackets = 0;
        m_openComma = false;
        m_sentence = line.holdsSentence;
        m_comma = line.holdsComma;
        m_first = m_last = &line;
        m_lineCount = 1;
        if (line.marker) m_seen[static_cast<size_t>(line.marker->kind)] = line.marker->value;
        countMarks(line);
        m_furnitureBetween = false;
    }

    void append(const Line& line)
    {
        const SourceSpan gap{m_last->span.end, line.span.begin};
        const QLatin1StringView why = m_furnitureBetween ? QLatin1StringView() : brokenBy(line);
        if (!why.isEmpty()) m_out.noise.push_back({gap, why.toString()});
        takeWords(line.span);
        m_sentence = m_sentence || line.holdsSentence || m_last->endsSentence;
        m_comma = m_comma || line.holdsComma;
        m_last = &line;
        m_lineCount = 2;
        countMarks(line);
        m_furnitureBetween = false;
    }

    /// Adds a line to the paragraph, without the page numbers inside it: they come in order, which other numbers
    /// between dashes do not.
    void takeWords(SourceSpan line)
    {
        std::vector<SourceSpan>& pieces = m_out.flows.back().pieces;
        const QStringView words = line.in(m_text);
        qsizetype from = line.begin;
        for (qsizetype at = nextDash(words, 0); at < words.size(); at = nextDash(words, at + 1)) {
            const std::optional<InlineNumber> page = inlinePageNumber(words, at);
            const bool inOrder =
                page && (m_page == 0 || (page->value > m_page && page->value <= m_page + 2)); // a page may have none
            if (!inOrder || page->span.begin == 0) continue;
            m_page = page->value;
            const SourceSpan span = page->span.shifted(line.begin);
            if (span.begin > from) pieces.push_back({from, span.begin});
            m_out.noise.push_back({span, QStringLiteral("page_number")});
            from = span.end;
            at = page->span.end - 1;
        }
        if (from < line.end || pieces.empty()) pieces.push_back({from, line.end});
    }

    [[nodiscard]] static qsizetype nextDash(QStringView words, qsizetype from)
    {
        qsizetype at = text::behindPlainHan(words, std::min(from, words.size()));
        while (at < words.size() && !text::isOneOf(words[at], u"-—–－")) at = text::behindPlainHan(words, at + 1);
        return at;
    }

    [[nodiscard]] QLatin1StringView brokenBy(const Line& line) const
    {
        if (line.pageBreak) return QLatin1StringView("page_break");
        if (line.isPiece) return QLatin1StringView("flattened_break");
        if (line.blankBefore) return QLatin1StringView("break_in_sentence");
        return m_wrap == 0 ? QLatin1StringView("line_break")
                           : QLatin1StringView(); // a wrapped print is broken everywhere
    }

    /// The page number of a line of its own: those that stand inside lines count on from it.
    void noteNumber(QStringView line)
    {
        int value = 0;
        for (const QChar c : line) {
            if (c.isDigit())
                value = value * 10 + c.digitValue();
            else if (value > 0)
                break;
        }
        m_page = value;
    }

    /// Notes whether the last mark so far is a comma, and counts the brackets that are open.
    void countMarks(const Line& line)
    {
        for (qsizetype i = line.span.begin; (i = text::behindPlainHan(m_text, i, line.span.end)) < line.span.end; ++i) {
            const QChar c = m_text[i];
            if (c == u'，' || c == u'、' || c == u'；' || c == u'。' || c == u'：')
                m_openComma = c == u'，' || c == u'、';
            if (c == u'《')
                ++m_books;
            else if (c == u'》')
                m_books = std::max(0, m_books - 1);
            else if (c == u'（' || c == u'(')
                ++m_brackets;
            else if (c == u'）' || c == u')')
                m_brackets = std::max(0, m_brackets - 1);
        }
        if (m_last->span.end - m_out.flows.back().pieces.front().begin > longestBracket) m_brackets = 0;
    }

    [[nodiscard]] bool full(const Line& line) const { return m_wrap > 0 && line.width >= m_wrap - slack; }
    [[nodiscard]] bool paragraphIsIndented() const { return m_lineCount > 1 && m_first->indent >= m_last->indent + 2; }

    [[nodiscard]] bool closesFirst(const Line& line, QChar opening, QChar closing) const
    {
        const QStringView words = line.span.in(m_text).first(std::min<qsizetype>(line.span.length(), longestBracket));
        const qsizetype close = words.indexOf(closing);
        if (close < 0) return false;
        const qsizetype open = words.indexOf(opening);
        return open < 0 || close < open;
    }

    /// True when the marker that `line` begins with is the next of its kind: words that merely look like one seldom
    /// are.
    [[nodiscard]] bool isDue(const Line& line) const
    {
        const int seen = m_seen[static_cast<size_t>(line.marker->kind)];
        return line.marker->value == 1 || line.marker->value == seen + 1;
    }

    [[nodiscard]] bool joins(const Line& next) const
    {
        if (next.isHeading || m_last->isHeading || isAttachmentLabel(next.span.in(m_text))) return false;
        const QChar first = m_text[next.span.begin];
        const QChar last = m_text[m_last->span.end - 1];
        if (next.marker) {
            const bool wrapped = full(*m_last) && !m_last->endsSentence;
            return wrapped && (paragraphIsIndented() ? next.indent <= m_last->indent : !isDue(next));
        }
        if (!text::isHan(first.unicode()) && text::isOneOf(first, u"，。、；：！？）》”’,;)%％")) return true;
        if (m_books > 0 && closesFirst(next, u'《', u'》')) return true;
        if (m_brackets > 0 && (closesFirst(next, u'（', u'）') || closesFirst(next, u'(', u')'))) return true;
        if (last == u'、' || last == u'，' || last == u',') return true;
        return m_wrap > 0 && !next.isPiece ? joinsWrapped(next) : joinsUnwrapped(next);
    }

    [[nodiscard]] bool joinsWrapped(const Line& next) const
    {
        if (next.isSpacedOut || m_last->isSpacedOut) return false;
        if (!full(*m_last) && !breaksOffInside(next) && !isLeftOpen(next)) return false;
        if (next.blankBefore && (isTitle(*m_last) || isField(m_last->span.in(m_text)))) return false;
        if (!m_last->endsSentence)
            return next.indent <= m_first->indent + 12; // farther in is centred: a title, a signature
        // A sentence that ends where the line is full: only the indent tells whether the paragraph ends with it.
        return next.indent + 2 <= m_first->indent && !next.pageBreak;
    }

    /// A line of running text, nearly as wide as the page, that no mark ends: figures and Latin words make lines of one
    /// count of characters narrower.
    [[nodiscard]] bool isLeftOpen(const Line& next) const
    {
        const bool running = m_sentence && m_last->width * 4 >= m_wrap * 3;
        return running && !m_last->endsSentence && !next.blankBefore && next.indent <= m_last->indent &&
               !isField(next.span.in(m_text)) && !isSignature(next) && !isTitle(*m_last);
    }

    /// A short line of running text whose sentence is open behind a comma: the print broke off there.
    [[nodiscard]] bool breaksOffInside(const Line& next) const
    {
        const bool running = m_lineCount > 1 && (!m_first->marker || m_sentence);
        return running && m_openComma && !m_last->endsSentence && !isField(next.span.in(m_text)) && !isSignature(next);
    }

    [[nodiscard]] bool joinsUnwrapped(const Line& next) const
    {
        if (m_last->endsSentence) return false;
        const QStringView words = next.span.in(m_text);
        if (isField(words) || isSignature(next)) return false;
        const QStringView before = SourceSpan{m_first->span.begin, m_last->span.end}.in(m_text);
        if (isField(before)) return false;
        if (m_sentence) return true;
        if (m_first->marker) return m_last->width > longestBareLine && !isTitle(*m_last);
        if (m_comma && m_lineCount == 1 && next.isPiece) return true;
        return (m_comma || m_last->width > longestBareLine) && m_last->width > narrowestPage && !isTitle(*m_last);
    }

    [[nodiscard]] bool isTitle(const Line& line) const
    {
        const QString words = text::normalize(line.span.in(m_text)).text();
        const PaperWords& lists = PaperWords::shipped();
        return words.size() < 120 && (!lists.titleSuffixes.endingOf(words).isEmpty() ||
                                      !lists.noticeSuffixes.endingOf(words).isEmpty() || words.endsWith(u'）'));
    }

    [[nodiscard]] bool isSignature(const Line& line) const
    {
        if (line.width > widestPage / 2) return false;
        const QStringView words = line.span.in(m_text);
        return wholeDate(text::normalize(words).text()).isValid() || isBodyName(words);
    }

    QStringView m_text;
    std::vector<Line> m_lines;
    int m_wrap;
    Reflowed m_out;
    bool m_open = false;
    const Line* m_first = nullptr; // of the paragraph that is open
    const Line* m_last = nullptr;
    int m_lineCount = 1;
    int m_books = 0;
    int m_brackets = 0;
    bool m_sentence = false;
    bool m_comma = false;
    bool m_openComma = false; // the last mark of the open paragraph is a comma
    bool m_furnitureBetween = false;
    int m_page = 0; // the last page number
    std::array<int, markerKinds> m_seen{};
};

} // namespace

Reflowed reflow(const Document& document, std::vector<Line> lines)
{
    return Joiner(document, std::move(lines)).run();
}

} // namespace duibiao::plan
