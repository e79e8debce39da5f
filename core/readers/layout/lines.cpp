// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/layout/lines.h"

#include <cmath>

namespace duibiao::readers::layout {

namespace {

/// Gaps, in widths of a character. Above Wide a new fragment begins: a column, a cell, a word set far out.
constexpr double WideGap = 1.45;
/// Between Chinese characters a gap of nearly a character is a space somebody typed; less is justification.
constexpr double HanGap = 0.85;
/// A gap that the space between two columns may be, where a mark hangs over the margin.
constexpr double SomeGap = 0.4;
/// Between Latin words a space is a quarter of the size; letters of one word stand closer than this.
constexpr double LatinGap = 0.12;

bool isLatin(QChar c)
{
    return c.unicode() < 0x0250 && (c.isLetterOrNumber() || c == u'%' || c == u'$' || c == u'&');
}

/// A mark that never begins a line.
bool clings(QChar c)
{
    return QStringView(u"，。、；：！？）》〉”’」』】〕,.;:!?)]}%％").contains(c);
}

bool needsSpace(QChar before, QChar after, double gap, double size)
{
    if (gap > HanGap * size) return true;
    const auto latinSide = [](QChar c) { return isLatin(c) || (c.unicode() < 0x80 && c.isPunct()); };
    return gap > LatinGap * size && latinSide(before) && latinSide(after);
}

double firstTokenWidth(QStringView text, double size)
{
    if (text.isEmpty()) return size;
    qsizetype end = 1;
    double width = size;
    if (QStringView(u"（《〈“‘「『【〔([").contains(text.front()) && text.size() > 1) {
        end = 2;
        width = 2 * size;
    } else if (isLatin(text.front())) {
        while (end < text.size() && isLatin(text[end])) ++end;
        width = static_cast<double>(end) * size / 2;
    }
    for (; end < text.size() && clings(text[end]); ++end) width += size;
    return width;
}

/// Puts things of a page into rows: what stands at the same height, from left to right.
template <typename Thing, typename BoxOf> std::vector<std::vector<Thing>> rows(std::vector<Thing> things, BoxOf boxOf)
{
    std::ranges::sort(things, {}, [&](const Thing& thing) { return boxOf(thing).middleY(); });
    std::vector<std::vector<Thing>> rows;
    Box row;
    for (Thing& thing : things) {
        const Box& box = boxOf(thing);
        const bool same = !rows.empty() && box.middleY() - row.middleY() < std::min(row.height(), box.height()) * 0.5;
        if (!same) {
            rows.emplace_back();
            row = box;
        } else if (box.height() > row.height()) {
            row = {0, std::min(row.top, box.top), 0, std::max(row.bottom, box.bottom)};
        }
        rows.back().push_back(std::move(thing));
    }
    for (auto& line : rows) std::ranges::sort(line, {}, [&](const Thing& thing) { return boxOf(thing).left; });
    return rows;
}

/// The size most characters have, of pairs of size and number of characters.
class SizeCount {
public:
    void add(double size, qsizetype characters)
    {
        for (auto& [known, count] : m_counts) {
            if (std::abs(known - size) > 0.25) continue;
            count += characters;
            return;
        }
        constexpr size_t MostSizes = 64; // a line of more is made to be slow
        if (m_counts.size() < MostSizes) m_counts.emplace_back(size, characters);
    }
    [[nodiscard]] double most() const
    {
        const auto most = std::ranges::max_element(m_counts, {}, &std::pair<double, qsizetype>::second);
        return most == m_counts.end() ? 0 : most->first;
    }

private:
    std::vector<std::pair<double, qsizetype>> m_counts;
};

Line lineOf(const std::vector<const Word*>& words)
{
    Line line;
    SizeCount sizes;
    const auto finish = [&] {
        if (line.fragments.empty()) return;
        Fragment& last = line.fragments.back();
        last.size = sizes.most();
        last.firstToken = firstTokenWidth(last.text, last.size);
        sizes = {};
    };
    for (const Word* word : words) {
        Fragment* last = line.fragments.empty() ? nullptr : &line.fragments.back();
        const double gap = last ? word->box.left - last->box.right : 0;
        if (!last || gap > WideGap * word->size) {
            finish();
            line.fragments.push_back({word->text, word->box, word->size, 0, {}});
        } else {
            if (gap > SomeGap * word->size) last->gaps.push_back({last->text.size(), last->box.right, word->box.left});
            if (needsSpace(last->text.back(), word->text.front(), gap, word->size)) last->text += u' ';
            last->text += word->text;
            last->box = last->box.united(word->box);
        }
        sizes.add(word->size, word->text.size());
        line.box = line.fragments.size() == 1 && word == words.front() ? word->box : line.box.united(word->box);
    }
    finish();
    return line;
}

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c.isDigit(); });
}

bool isHanNumber(QStringView text)
{
    return !text.isEmpty() &&
           std::ranges::all_of(text, [](QChar c) { return QStringView(u"〇零一二三四五六七八九十百").contains(c); });
}

bool isNumber(QStringView text)
{
    constexpr qsizetype Longest = 5;
    return text.size() <= Longest && (isDigits(text) || isHanNumber(text));
}

} // namespace

std::optional<Fragment> Fragment::cutWithin(double left, double right)
{
    const auto gap = std::ranges::find_if(gaps, [&](const Gap& g) { return g.left < right && g.right > left; });
    if (gap == gaps.end()) return std::nullopt;
    Fragment behind{.text = text.sliced(gap->at).trimmed(), .box = box, .size = size, .firstToken = 0, .gaps = {}};
    behind.box.left = gap->right;
    behind.firstToken = firstTokenWidth(behind.text, size);
    text.truncate(gap->at);
    box.right = gap->left;
    gaps.clear();
    return behind;
}

QString Line::text() const
{
    QString text;
    for (const Fragment& fragment : fragments) {
        if (!text.isEmpty()) text += u' ';
        text += fragment.text;
    }
    return text;
}

double Line::size() const
{
    SizeCount sizes;
    for (const Fragment& fragment : fragments) sizes.add(fragment.size, fragment.text.size());
    return sizes.most();
}

std::vector<Line> buildLines(std::vector<const Word*> words)
{
    std::vector<Line> lines;
    for (const auto& row : rows(std::move(words), [](const Word* word) -> const Box& { return word->box; }))
        lines.push_back(lineOf(row));
    return lines;
}

std::vector<Line> buildLines(std::vector<Fragment> fragments)
{
    std::vector<Line> lines;
    for (auto& row : rows(std::move(fragments), [](const Fragment& fragment) -> const Box& { return fragment.box; })) {
        Line line{.fragments = std::move(row), .box = {}};
        line.box = line.fragments.front().box;
        for (const Fragment& fragment : line.fragments) line.box = line.box.united(fragment.box);
        lines.push_back(std::move(line));
    }
    return lines;
}

bool mayHoldTable(const Page& page)
{
    std::vector<const Word*> words;
    for (const Word& word : page.words)
        if (isPlaced(word)) words.push_back(&word);
    const std::vector<Line> lines = buildLines(std::move(words));
    return std::ranges::any_of(lines, [](const Line& line) { return line.fragments.size() > 1; });
}

void joinLine(QString& paragraph, QStringView next)
{
    if (next.isEmpty()) return;
    if (!paragraph.isEmpty() && isLatin(paragraph.back()) && isLatin(next.front()) &&
        !(paragraph.back().isDigit() && next.front().isDigit()))
        paragraph += u' ';
    paragraph += next;
}

bool beginsWithNumber(QStringView line)
{
    constexpr qsizetype Reach = 8;
    if (line.isEmpty()) return false;
    if (line.front().unicode() >= u'①' && line.front().unicode() <= u'⑳') return true;
    const auto endOf = [&](qsizetype from, QStringView marks) -> qsizetype {
        for (qsizetype i = from; i < std::min(line.size(), Reach); ++i)
            if (marks.contains(line[i])) return i;
        return -1;
    };
    if (line.front() == u'（' || line.front() == u'(') {
        const qsizetype end = endOf(1, u"）)");
        return end > 1 && isNumber(line.sliced(1, end - 1));
    }
    if (line.front() == u'第') {
        const qsizetype end = endOf(1, u"条章节部编");
        return end > 1 && isNumber(line.sliced(1, end - 1));
    }
    const qsizetype end = endOf(0, u"、.．)）");
    if (end < 1 || !isNumber(line.first(end))) return false;
    return end + 1 >= line.size() || !line[end + 1].isDigit();
}

bool isAttachmentLabel(QStringView line)
{
    constexpr qsizetype Longest = 6;
    if (!line.startsWith(u'附') || line.size() > Longest) return false;
    line = line.sliced(1);
    if (line.startsWith(u'件') || line.startsWith(u'表') || line.startsWith(u'录')) line = line.sliced(1);
    while (!line.isEmpty() && QStringView(u"：: ").contains(line.back())) line.chop(1);
    line = line.trimmed();
    return line.isEmpty() || isNumber(line);
}

bool endsSentence(QStringView line)
{
    while (!line.isEmpty() && QStringView(u"）)”’》」』 ").contains(line.back())) line.chop(1);
    return !line.isEmpty() && QStringView(u"。；：！？;:!?").contains(line.back());
}

} // namespace duibiao::readers::layout
