// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/layout/writer.h"

#include "core/readers/layout/furniture.h"

#include <cmath>

namespace duibiao::readers::layout {

namespace {

/// A first line is set in by two characters (GB/T 9704-2012, 7.3.3); scans and converters are off by some points.
constexpr double Indent = 1.2;
/// Sizes that differ by more than this part are a heading and its text, or text and a note.
constexpr double OtherSize = 0.12;
/// How much larger titles are than the text.
constexpr double TitleSize = 1.15;
/// Distances above this many times the usual one part paragraphs.
constexpr double WideSpacing = 1.6;
/// Room behind a line that the next word would have fitted in, in characters, ends a paragraph.
constexpr double Room = 0.9;
/// How far the lines of a list's item hang behind its first, in characters.
constexpr double Hanging = 3;
/// Lines shorter than this, in characters, are names and headings rather than boxed text.
constexpr double BoxedLine = 16;

/// A dot that marks an item of a list; the text formats do not have it either. Symbol fonts put theirs into the private
/// codes.
bool isBullet(QChar c)
{
    return c == u'•' || c == u'●' || (c.unicode() >= 0xF000 && c.unicode() <= 0xF0FF);
}

/// True when both begin with a number of the same kind, 4、 and 5、, （一） and （二）.
bool numberedAlike(QStringView a, QStringView b)
{
    if (!beginsWithNumber(a) || !beginsWithNumber(b)) return false;
    return a.front() == b.front() || (a.front().isDigit() && b.front().isDigit()) ||
           (a.front().isLetter() && b.front().isLetter());
}

} // namespace

void FlowWriter::add(PlacedLine line)
{
    QString words = line.line.text();
    if (words.size() > 1 && isBullet(words.front())) {
        close();
        words = words.sliced(1).trimmed();
        m_isItem = true;
    }
    if (isOrnament(words)) return addFurniture(words, line.page);
    // 续表 above the part of a table that stands on the next page.
    constexpr qsizetype LongestNote = 12;
    if (m_table && line.page > m_tablePage && words.size() <= LongestNote && words.startsWith(u'续'))
        return addFurniture(words, line.page);
    if (isContentsLine(words)) {
        close();
        m_builder.setPage(line.page);
        m_builder.paragraph(words, BlockKind::Furniture);
        return;
    }
    if (m_last && continues(line)) {
        joinLine(m_words, words);
    } else {
        const bool isItem = m_isItem && !m_first;
        close();
        m_isItem = isItem || beginsWithNumber(words);
        m_words = words;
        m_first = line;
    }
    m_last = std::move(line);
}

void FlowWriter::add(PageTable table, int page)
{
    if (m_table && m_tablePage + 1 == page && appendContinuation(*m_table, table)) {
        m_tablePage = page;
        return;
    }
    close();
    m_table = std::move(table);
    m_tablePage = page;
}

void FlowWriter::addFurniture(const QString& words, int page)
{
    m_furniture.push_back({words, page});
    if (!m_first && !m_table) close();
}

void FlowWriter::endPage(bool full)
{
    if (m_first && !full) close();
}

void FlowWriter::close()
{
    if (m_first) {
        m_builder.setPage(m_first->page);
        m_builder.paragraph(m_words);
    }
    if (m_table) {
        m_builder.setPage(m_table->cells.front().page);
        m_builder.table(toFlow(*m_table));
    }
    for (const Furniture& furniture : m_furniture) {
        m_builder.setPage(furniture.page);
        m_builder.paragraph(furniture.words, BlockKind::Furniture);
    }
    m_furniture.clear();
    m_first.reset();
    m_last.reset();
    m_table.reset();
    m_words.clear();
    m_isItem = false;
}

bool FlowWriter::continuesTitle(const PlacedLine& next) const
{
    const auto isCentred = [&](const PlacedLine& placed) {
        const double middle = (placed.left + placed.right) / 2;
        return std::abs(placed.line.box.middleX() - middle) < 2 * m_measures.size;
    };
    return isCentred(next) && isCentred(*m_last) && !beginsWithNumber(next.line.text());
}

bool FlowWriter::continues(const PlacedLine& next) const
{
    const Line& last = m_last->line;
    const double lastSize = last.size();
    const double nextSize = next.line.size();
    if (std::abs(lastSize - nextSize) > OtherSize * std::max(lastSize, nextSize)) return false;

    const bool isTitle = lastSize > TitleSize * m_measures.size;
    const double distance = next.line.box.middleY() - last.box.middleY();
    const double usual = std::max(m_measures.spacing, (isTitle ? 1.5 : 1.0) * lastSize);
    if (!next.apart && distance > WideSpacing * usual) return false;
    if (isTitle) return !next.apart && continuesTitle(next);

    if (next.apart && isAttachmentLabel(next.line.text())) return false;
    const double room = m_last->right - last.box.right;
    // Text in a box of its own, narrower than the page: long lines that end at the same place.
    const bool inBox = !next.apart && std::abs(next.line.box.right - last.box.right) < Room * nextSize &&
                       last.box.width() > BoxedLine * nextSize && !endsSentence(m_words);
    if (room > next.line.fragments.front().firstToken + Room * nextSize && !inBox) return false;
    const bool isIndented = next.line.box.left - next.left > Indent * nextSize;
    if (isIndented) {
        // Lines of a paragraph that is set in as a whole go on as they are; those of an item hang behind its number.
        if (next.apart || endsSentence(m_words)) return false;
        const double shift = next.line.box.left - last.box.left;
        const bool laterLine = last.box.top > m_first->line.box.top;
        if (laterLine) return std::abs(shift) < 0.5 * nextSize;
        return m_isItem && shift > 0 && shift < Hanging * nextSize && !beginsWithNumber(next.line.text());
    }
    const QString words = next.line.text();
    return !beginsWithNumber(words) || !(endsSentence(m_words) || numberedAlike(m_words, words));
}

} // namespace duibiao::readers::layout
