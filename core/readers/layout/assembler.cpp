// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/layout/assembler.h"

#include "core/readers/errors.h"
#include "core/readers/layout/lookalikes.h"
#include "core/text/characters.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace duibiao::readers::layout {

namespace {

/// True for what the upper or lower edge of the page cuts: some programs (Qt) draw the last line of a page once more
/// above the next one, where nobody sees it.
bool isCutOff(const Box& box, double pageHeight)
{
    constexpr double Most = 0.2; // of its height
    const double outside = Most * box.height();
    return (box.top < -outside && box.bottom > 0) || (box.bottom > pageHeight + outside && box.top < pageHeight);
}

/// The box as it stands when the page is turned so that its writing is upright.
Box turned(const Box& box, int quarterTurns, double width, double height)
{
    switch (quarterTurns) {
    case 1: return {box.top, width - box.right, box.bottom, width - box.left};
    case 2: return {width - box.right, height - box.bottom, width - box.left, height - box.top};
    case 3: return {height - box.bottom, box.left, height - box.top, box.right};
    default: return box;
    }
}

/// How most of the page's writing is turned.
int commonTurns(const Page& page)
{
    std::array<qsizetype, 4> characters{};
    for (const Word& word : page.words) characters[static_cast<size_t>(word.quarterTurns & 3)] += word.text.size();
    return static_cast<int>(std::ranges::max_element(characters) - characters.begin());
}

void turn(Page& page, int quarterTurns)
{
    for (Word& word : page.words) {
        word.box = turned(word.box, quarterTurns, page.width, page.height);
        word.quarterTurns = (word.quarterTurns - quarterTurns) & 3;
    }
    for (Box& ruling : page.rulings) ruling = turned(ruling, quarterTurns, page.width, page.height);
    if (quarterTurns % 2 == 1) std::swap(page.width, page.height);
}

/// The value below which `part` of the values lie.
double quantile(std::vector<double> values, double part)
{
    if (values.empty()) return 0;
    const auto at = values.begin() + static_cast<std::ptrdiff_t>(part * static_cast<double>(values.size() - 1));
    std::ranges::nth_element(values, at);
    return *at;
}

qsizetype unreadable(QStringView text)
{
    return std::ranges::count_if(text, [](QChar c) { return text::isUnreadable(c.unicode()); });
}

/// Names the numbers inside which a character cannot be read: 1.2 printed with a point that its font does not name.
void warnOfNumbers(DocumentBuilder& builder)
{
    constexpr int Most = 20; // a font that names no point may show thousands
    constexpr qsizetype Digits = 6;
    const QStringView text = builder.document().text;
    int count = 0;
    for (qsizetype at = 1; at + 1 < text.size() && count < Most; ++at) {
        if (!text::isUnreadable(text[at].unicode()) || !text[at - 1].isDigit() || !text[at + 1].isDigit()) continue;
        ++count;
        qsizetype begin = at;
        while (begin > std::max<qsizetype>(0, at - Digits) && text[begin - 1].isDigit()) --begin;
        qsizetype end = at + 1;
        while (end < std::min(text.size(), at + 1 + Digits) && text[end].isDigit()) ++end;
        QString number = text.sliced(begin, end - begin).toString();
        number[at - begin] = u'□';
        builder.warn(
            u"unknown_characters"_s,
            QCoreApplication::translate("duibiao::readers",
                                        "The font of the number “%1” does not say which character stands inside; it "
                                        "may be a decimal point. Look at the paper.")
                .arg(number),
            {begin, end});
    }
}

} // namespace

Error onlyPictures(int pages)
{
    Error error = noText();
    error.message = QCoreApplication::translate("duibiao::readers",
                                                "The file holds no text, only %n page(s) of pictures.", nullptr, pages);
    return error;
}

void warnOfPictures(DocumentBuilder& builder, int pages, int first)
{
    builder.warn(u"pages_without_text"_s,
                 QCoreApplication::translate(
                     "duibiao::readers",
                     "%n page(s) are pictures without text, the first is page %1; what they say was not read.", nullptr,
                     pages)
                     .arg(first));
}

void Assembler::dropForeignWords(Page& page)
{
    if (const int turns = commonTurns(page); turns != 0) turn(page, turns);
    const auto isTurned = [](const Word& word) { return word.quarterTurns != 0; };
    if (std::erase_if(page.words, isTurned) > 0 && m_turnedPage < 0) m_turnedPage = page.number;

    const std::vector<bool> across = printedAcross(page.words);
    size_t index = 0;
    if (std::erase_if(page.words, [&](const Word&) { return across[index++]; }) > 0 && m_acrossPage < 0)
        m_acrossPage = page.number;
}

void Assembler::add(Page page)
{
    if (!isPlaced(Box{0, 0, page.width, page.height})) page.width = page.height = 0;
    std::erase_if(page.words, [&](const Word& word) { return !isPlaced(word) || isCutOff(word.box, page.height); });
    std::erase_if(page.rulings, [](const Box& ruling) { return !isPlaced(ruling); });
    for (Word& word : page.words) {
        readLookAlikes(word.text);
        m_characters += word.text.size();
        m_unreadable += unreadable(word.text);
    }
    std::erase_if(page.words, [](const Word& word) { return word.text.trimmed().isEmpty(); });
    dropForeignWords(page);
    Content content{.number = page.number, .width = page.width, .lines = {}, .tables = {}};

    const std::vector<Grid> grids = findGrids(page.rulings);
    std::vector<std::vector<std::vector<const Word*>>> inFields(grids.size());
    for (size_t g = 0; g < grids.size(); ++g) inFields[g].resize(grids[g].fields.size());
    std::vector<const Word*> free;
    for (const Word& word : page.words) {
        bool placed = false;
        for (size_t g = 0; g < grids.size() && !placed; ++g) {
            const int field = grids[g].fieldAt(word.box.middleX(), word.box.middleY());
            placed = field >= 0;
            if (placed) inFields[g][static_cast<size_t>(field)].push_back(&word);
        }
        if (!placed) free.push_back(&word);
    }
    for (size_t g = 0; g < grids.size(); ++g) {
        auto words = inFields[g];
        if (auto table = ruledTable(grids[g], std::move(words), page.number)) {
            content.tables.push_back(std::move(*table));
            continue;
        }
        for (const auto& field : inFields[g]) free.insert(free.end(), field.begin(), field.end());
    }
    std::ranges::move(barredTables(page.rulings, grids, free, page.number), std::back_inserter(content.tables));
    std::ranges::sort(content.tables, {}, [](const PageTable& table) { return table.box.top; });
    content.lines = buildLines(std::move(free));
    std::ranges::move(edgeLines(content.lines, m_pages.size(), page.height), std::back_inserter(m_edges));
    m_pages.push_back(std::move(content));
}

void Assembler::markFurniture()
{
    for (const Content& content : m_pages) m_isFurniture.emplace_back(content.lines.size(), false);
    for (const EdgeLine& line : furniture(std::move(m_edges), m_pages.size()))
        m_isFurniture[line.page][line.line] = true;
}

Measures Assembler::measure() const
{
    std::vector<double> sizes;
    std::vector<double> distances;
    for (const Content& content : m_pages) {
        for (size_t i = 0; i < content.lines.size(); ++i) {
            const Line& line = content.lines[i];
            if (line.box.width() * 3 < content.width) continue;
            sizes.push_back(line.size());
            if (i > 0) distances.push_back(line.box.middleY() - content.lines[i - 1].box.middleY());
        }
    }
    Measures measures;
    if (!sizes.empty()) measures.size = quantile(std::move(sizes), 0.5);
    measures.spacing = distances.empty() ? 1.6 * measures.size : quantile(std::move(distances), 0.5);
    return measures;
}

void Assembler::findMargins()
{
    struct Edges {
        std::pair<int, int> key;
        Box box;
    };
    std::vector<Edges> edges;
    for (size_t page = 0; page < m_pages.size(); ++page) {
        const Content& content = m_pages[page];
        for (size_t i = 0; i < content.lines.size(); ++i) {
            const Box& box = content.lines[i].box;
            if (m_isFurniture[page][i] || box.width() * 2 < content.width) continue;
            edges.push_back({{static_cast<int>(std::lround(content.width)), content.number % 2}, box});
        }
    }
    std::ranges::stable_sort(edges, {}, &Edges::key);
    for (size_t first = 0; first < edges.size();) {
        size_t last = first;
        std::vector<double> lefts;
        std::vector<double> rights;
        double bottom = 0;
        for (; last < edges.size() && edges[last].key == edges[first].key; ++last) {
            lefts.push_back(edges[last].box.left);
            rights.push_back(edges[last].box.right);
            bottom = std::max(bottom, edges[last].box.bottom);
        }
        m_margins.emplace_back(edges[first].key,
                               Margins{quantile(std::move(lefts), 0.1), quantile(std::move(rights), 0.75), bottom});
        first = last;
    }
    for (auto& [key, margins] : m_margins)
        for (const auto& [otherKey, other] : m_margins)
            if (key.first == otherKey.first) margins.bottom = std::max(margins.bottom, other.bottom);
}

const Assembler::Margins& Assembler::marginsOf(const Content& content) const
{
    static constexpr Margins None{};
    const int width = static_cast<int>(std::lround(content.width));
    const Margins* otherSide = &None;
    for (const auto& [key, margins] : m_margins) {
        if (key.first != width) continue;
        if (key.second == content.number % 2) return margins;
        otherSide = &margins;
    }
    return *otherSide;
}

void Assembler::finish()
{
    markFurniture();
    findMargins();
    m_measures = measure();
    FlowWriter writer(m_builder, m_measures);
    for (size_t page = 0; page < m_pages.size() && !m_builder.isFull(); ++page) write(page, writer);
    writer.close();
    if (m_cutShort) m_builder.markFull();
    constexpr qsizetype Few = 50;
    if (m_unreadable * Few > m_characters) {
        m_builder.warn(u"unknown_characters"_s,
                       QCoreApplication::translate("duibiao::readers",
                                                   "The fonts of the file do not say which characters they show; many "
                                                   "words are unreadable. Ask for the document it was made from."));
    }
    warnOfNumbers(m_builder);
    if (m_turnedPage > 0) {
        m_builder.warn(u"turned_text"_s,
                       QCoreApplication::translate("duibiao::readers",
                                                   "Words that are turned or set from top to bottom, as in stamps and "
                                                   "margins, were left out; the first on page %1.")
                           .arg(m_turnedPage));
    }
    if (m_acrossPage > 0) {
        m_builder.warn(u"watermark"_s,
                       QCoreApplication::translate("duibiao::readers",
                                                   "Large words printed across the text, as watermarks are, were left "
                                                   "out; the first on page %1.")
                           .arg(m_acrossPage));
    }
}

void Assembler::write(size_t page, FlowWriter& writer)
{
    Content& content = m_pages[page];
    std::vector<Line> body;
    std::vector<QString> furniture;
    for (size_t i = 0; i < content.lines.size(); ++i) {
        if (m_isFurniture[page][i])
            furniture.push_back(content.lines[i].text());
        else
            body.push_back(std::move(content.lines[i]));
    }
    auto line = body.begin();
    const auto writeAbove = [&](const Box* table) {
        std::vector<Line> lines;
        for (; line != body.end() && (!table || line->box.middleY() < table->middleY()); ++line)
            lines.push_back(std::move(*line));
        for (Region& region : readingOrder(std::move(lines))) writeRegion(std::move(region), content, writer);
    };
    for (PageTable& table : content.tables) {
        writeAbove(&table.box);
        writer.add(std::move(table), content.number);
    }
    const double bottom = body.empty() ? 0 : body.back().box.bottom;
    const double linesLeft = (marginsOf(content).bottom - bottom) / std::max(1.0, m_measures.spacing);
    writeAbove(nullptr);
    constexpr double FewLines = 2.5;
    writer.endPage(linesLeft < FewLines);
    for (const QString& words : furniture) writer.addFurniture(words, content.number);
    content = {};
}

void Assembler::writeRegion(Region region, const Content& content, FlowWriter& writer)
{
    const Margins& margins = marginsOf(content);
    // A document of short lines only does not show where its margin is.
    constexpr double LikelyMargin = 0.85;
    const bool unknown = margins.right <= margins.left;
    const double left = region.isColumn || unknown ? region.left : margins.left;
    const double right = region.isColumn ? region.right
                         : unknown       ? std::max(region.right, LikelyMargin * content.width)
                                         : margins.right;
    size_t tried = 0; // lines before this one begin no table
    for (size_t i = 0; i < region.lines.size(); ++i) {
        if (i >= tried && !isContentsLine(region.lines[i].text())) {
            if (auto table = alignedTable(region.lines, i, tried, content.number)) {
                writer.add(std::move(*table), content.number);
                i = tried - 1;
                continue;
            }
        }
        writer.add(PlacedLine{std::move(region.lines[i]), left, right, content.number, i == 0});
    }
}

} // namespace duibiao::readers::layout
