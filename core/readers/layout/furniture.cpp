// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/layout/furniture.h"

#include "core/text/pagenumber.h"

#include <cmath>

namespace duibiao::readers::layout {

namespace {

/// Furniture stands in the margins: GB/T 9704-2012 (7.1) leaves 37 mm of 297 above and 35 mm below the type area, and
/// sets the page number 7 mm under it.
constexpr double EdgeOfPage = 0.125;
/// A number between dashes or words (— 3 —, 第3页) is told by its look, and may stand farther in.
constexpr double NumberFromEdge = 0.22;
/// Lines looked at from each edge.
constexpr size_t EdgeLines = 3;
/// The same words on so many pages, and on so large a part of them, are furniture.
constexpr size_t FewestPages = 2;
constexpr size_t PagesForOne = 5;
/// How far apart they may stand from page to page.
constexpr double SameHeight = 4;

QString withoutNumbers(const QString& words)
{
    QString out;
    for (const QChar c : words) {
        if (c.isSpace()) continue;
        if (!c.isDigit())
            out += c;
        else if (!out.endsWith(u'0'))
            out += u'0';
    }
    return out;
}

/// Headers whose words change: lines at one height on most pages, each apart from the text.
void addVarying(std::vector<EdgeLine>& out, std::vector<EdgeLine> lines, size_t pages)
{
    constexpr size_t Fewest = 4;
    std::erase_if(lines, [](const EdgeLine& line) { return !line.isApart; });
    std::ranges::sort(lines, [](const EdgeLine& a, const EdgeLine& b) {
        return std::tie(a.isFooter, a.top, a.page) < std::tie(b.isFooter, b.top, b.page);
    });
    for (size_t first = 0; first < lines.size();) {
        size_t last = first + 1;
        while (last < lines.size() && lines[last].isFooter == lines[first].isFooter &&
               lines[last].top - lines[last - 1].top <= SameHeight)
            ++last;
        if (last - first >= Fewest && (last - first) * 2 > pages)
            std::move(lines.begin() + static_cast<std::ptrdiff_t>(first),
                      lines.begin() + static_cast<std::ptrdiff_t>(last), std::back_inserter(out));
        first = last;
    }
}

/// Numbers without dashes that count the pages: they stand at one height and grow by one from page to page.
void addCounting(std::vector<EdgeLine>& out, std::vector<EdgeLine> lines)
{
    constexpr std::ptrdiff_t Fewest = 3;
    const auto offset = [](const EdgeLine& line) { return line.words.toLongLong() - static_cast<qint64>(line.page); };
    const auto key = [&](const EdgeLine& line) { return std::tuple(line.isFooter, offset(line), line.top); };
    std::ranges::sort(lines, [&](const EdgeLine& a, const EdgeLine& b) { return key(a) < key(b); });
    for (auto first = lines.begin(); first != lines.end();) {
        auto last = std::next(first);
        while (last != lines.end() && last->isFooter == first->isFooter && offset(*last) == offset(*first) &&
               last->top - std::prev(last)->top <= SameHeight)
            ++last;
        if (last - first >= Fewest) std::move(first, last, std::back_inserter(out));
        first = last;
    }
}

} // namespace

bool isOrnament(QStringView line)
{
    constexpr int Fewest = 10;
    int count = 0;
    QChar known;
    for (const QChar c : line) {
        if (c.isSpace()) continue;
        if (count > 0 && c != known) return false;
        known = c;
        ++count;
    }
    return count >= Fewest;
}

bool isContentsLine(QStringView line)
{
    constexpr int Fewest = 6;
    line = line.trimmed();
    qsizetype end = line.size();
    while (end > 0 && (line[end - 1].isDigit() || line[end - 1].isSpace())) --end;
    if (end == line.size()) return false;
    int dots = 0;
    for (; end > 0 && QStringView(u".…·⋯．").contains(line[end - 1]); --end)
        dots += line[end - 1] == u'…' || line[end - 1] == u'⋯' ? 3 : 1;
    return dots >= Fewest && end > 0;
}

std::vector<EdgeLine> edgeLines(const std::vector<Line>& lines, size_t page, double pageHeight)
{
    std::vector<EdgeLine> out;
    const auto isApart = [&](size_t index, bool isFooter) {
        constexpr double Heights = 1.2;
        constexpr double Wider = 1.5;
        const auto gap = [&](size_t above) { return lines[above + 1].box.top - lines[above].box.bottom; };
        if (lines.size() < 3 || (isFooter ? index < 2 : index + 2 >= lines.size())) return false;
        const double own = gap(isFooter ? index - 1 : index);
        const double next = gap(isFooter ? index - 2 : index + 1);
        return own > Heights * lines[index].box.height() && own > Wider * next;
    };
    const auto isBareNumber = [&](size_t index) {
        return std::ranges::all_of(lines[index].text(), [](QChar c) { return c.isDigit(); });
    };
    const auto add = [&](size_t index, bool isFooter) {
        const Box& box = lines[index].box;
        out.push_back({.page = page,
                       .line = index,
                       .words = lines[index].text(),
                       .top = isFooter ? pageHeight - box.bottom : box.top,
                       .isFooter = isFooter,
                       .isApart = isApart(index, isFooter),
                       .isFarNumber = isBareNumber(index) &&
                                      (isFooter ? pageHeight - box.top : box.bottom) >= pageHeight * EdgeOfPage});
    };
    const auto reach = [&](size_t index, bool outermost) {
        const bool number = outermost && text::isPageNumber(lines[index].text());
        return pageHeight * (number ? NumberFromEdge : EdgeOfPage);
    };
    for (size_t i = 0; i < std::min(EdgeLines, lines.size()); ++i)
        if (lines[i].box.bottom < reach(i, i == 0)) add(i, false);
    for (size_t i = lines.size(); i-- > 0 && lines.size() - i <= EdgeLines;)
        if (lines[i].box.top > pageHeight - reach(i, i + 1 == lines.size())) add(i, true);
    return out;
}

std::vector<EdgeLine> furniture(std::vector<EdgeLine> candidates, size_t pages)
{
    std::vector<EdgeLine> out;
    std::vector<EdgeLine> repeated;
    std::vector<EdgeLine> varying;
    std::vector<EdgeLine> counting;
    for (EdgeLine& line : candidates) {
        if (line.isFarNumber) {
            counting.push_back(std::move(line));
        } else if (text::isPageNumber(line.words)) {
            out.push_back(std::move(line));
        } else {
            line.words = withoutNumbers(line.words);
            repeated.push_back(std::move(line));
        }
    }
    const auto key = [](const EdgeLine& line) { return std::tie(line.isFooter, line.words, line.top); };
    std::ranges::sort(repeated, [&](const EdgeLine& a, const EdgeLine& b) { return key(a) < key(b); });
    for (size_t first = 0; first < repeated.size();) {
        size_t last = first + 1;
        while (last < repeated.size() && repeated[last].isFooter == repeated[first].isFooter &&
               repeated[last].words == repeated[first].words &&
               repeated[last].top - repeated[last - 1].top <= SameHeight)
            ++last;
        const bool isFurniture = last - first >= FewestPages && (last - first) * PagesForOne >= pages;
        std::move(repeated.begin() + static_cast<std::ptrdiff_t>(first),
                  repeated.begin() + static_cast<std::ptrdiff_t>(last),
                  std::back_inserter(isFurniture ? out : varying));
        first = last;
    }
    addVarying(out, std::move(varying), pages);
    addCounting(out, std::move(counting));
    return out;
}

std::vector<bool> printedAcross(const std::vector<Word>& words)
{
    constexpr double MuchLarger = 1.6;
    constexpr size_t MostLarge = 200;
    constexpr size_t FewestBelow = 2;
    std::vector<bool> out(words.size(), false);
    std::vector<size_t> large;
    double common = 0;
    {
        std::vector<double> sizes;
        for (const Word& word : words) sizes.push_back(word.size);
        if (sizes.empty()) return out;
        const auto middle = sizes.begin() + static_cast<std::ptrdiff_t>(sizes.size() / 2);
        std::ranges::nth_element(sizes, middle);
        common = *middle;
    }
    for (size_t i = 0; i < words.size(); ++i)
        if (words[i].size > MuchLarger * common) large.push_back(i);
    if (large.empty() || large.size() > MostLarge) return out;
    for (const size_t i : large) {
        // What is printed across a word covers a good part of its height, not just the leading.
        const auto isBelow = [&](const Word& word) {
            if (word.size > MuchLarger * common) return false;
            const double shared =
                std::min(word.box.bottom, words[i].box.bottom) - std::max(word.box.top, words[i].box.top);
            return word.box.overlaps(words[i].box) && shared > word.box.height() * 0.6;
        };
        out[i] = static_cast<size_t>(std::ranges::count_if(words, isBelow)) >= FewestBelow;
    }
    return out;
}

} // namespace duibiao::readers::layout
