// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/layout/columns.h"

#include <array>
#include <optional>

namespace duibiao::readers::layout {

namespace {

/// Fewer lines side by side are a table, a list of names, a signature.
constexpr size_t FewestLines = 6;
/// The gap between columns is looked for in the middle part of the page, in steps.
constexpr double SearchFrom = 0.3;
constexpr int Steps = 200;
/// Columns are filled with text: the lines in them are at least this wide in the middle, measured in their column.
constexpr double Filled = 0.7;
/// Characters of a line of a column.
constexpr double FewestCharacters = 9;

struct Gutter {
    double begin = 0;
    double end = 0;
};

Box outline(const std::vector<Line>& lines)
{
    Box box = lines.front().box;
    for (const Line& line : lines) box = box.united(line.box);
    return box;
}

bool isFilled(std::vector<const Fragment*>& fragments, double width)
{
    if (fragments.size() < FewestLines) return false;
    const auto middle = fragments.begin() + static_cast<std::ptrdiff_t>(fragments.size() / 2);
    std::ranges::nth_element(fragments, middle, {}, [](const Fragment* fragment) { return fragment->box.width(); });
    const Fragment& typical = **middle;
    return typical.box.width() > Filled * width && typical.box.width() > FewestCharacters * typical.size;
}

/// The white stripe between two columns of text, if most of the page's lines leave one.
std::optional<Gutter> findGutter(const std::vector<Line>& lines)
{
    if (lines.size() < FewestLines) return std::nullopt;
    const Box page = outline(lines);
    const double from = page.left + SearchFrom * page.width();
    const double step = page.width() * (1 - 2 * SearchFrom) / Steps;
    if (step <= 0) return std::nullopt;
    std::array<int, Steps + 2> change{};
    const auto stepOf = [&](double x) {
        return static_cast<size_t>(std::clamp((x - from) / step, 0.0, double(Steps)));
    };
    int fragments = 0;
    for (const Line& line : lines) {
        for (const Fragment& fragment : line.fragments) {
            ++change[stepOf(fragment.box.left)];
            --change[stepOf(fragment.box.right) + 1];
            ++fragments;
        }
    }
    Gutter best;
    int covered = 0;
    size_t begin = 0;
    bool open = false;
    for (size_t i = 0; i <= Steps; ++i) {
        covered += change[i];
        const bool white = covered * 4 <= fragments && i < Steps;
        if (white && !open) begin = i;
        if (!white && open && double(i - begin) * step > best.end - best.begin)
            best = {from + double(begin) * step, from + double(i) * step};
        open = white;
    }
    const double size = lines.front().fragments.front().size;
    if (best.end - best.begin < 0.8 * size) return std::nullopt;

    std::vector<const Fragment*> left;
    std::vector<const Fragment*> right;
    for (const Line& line : lines) {
        for (const Fragment& fragment : line.fragments) {
            if (fragment.box.right <= best.begin + step)
                left.push_back(&fragment);
            else if (fragment.box.left >= best.end - step)
                right.push_back(&fragment);
        }
    }
    if (!isFilled(left, best.begin - page.left) || !isFilled(right, page.right - best.end)) return std::nullopt;
    return best;
}

class Divider {
public:
    Divider(Gutter gutter, std::vector<Region>& out) : m_gutter(gutter), m_out(out) {}

    void add(Line line)
    {
        for (size_t i = 0; i < line.fragments.size(); ++i) {
            if (auto behind = line.fragments[i].cutWithin(m_gutter.begin, m_gutter.end))
                line.fragments.insert(line.fragments.begin() + static_cast<std::ptrdiff_t>(i) + 1, std::move(*behind));
        }
        const bool crosses = std::ranges::any_of(line.fragments, [&](const Fragment& fragment) {
            const double middle = fragment.box.middleX();
            return (fragment.box.left < m_gutter.begin && fragment.box.right > m_gutter.end) ||
                   (middle > m_gutter.begin && middle < m_gutter.end);
        });
        if (crosses) {
            flush();
            m_across.push_back(std::move(line));
            return;
        }
        flushAcross();
        for (Fragment& fragment : line.fragments)
            (fragment.box.left < m_gutter.begin ? m_left : m_right).push_back(std::move(fragment));
    }

    void flush()
    {
        const bool columns = m_left.size() >= 3 && m_right.size() >= 3;
        if (columns) {
            region(buildLines(std::move(m_left)), true);
            region(buildLines(std::move(m_right)), true);
        } else {
            std::ranges::move(m_right, std::back_inserter(m_left));
            for (Line& line : buildLines(std::move(m_left))) m_across.push_back(std::move(line));
        }
        m_left.clear();
        m_right.clear();
    }

    void flushAcross()
    {
        if (m_left.empty() && m_right.empty()) {
            region(std::move(m_across), false);
            m_across.clear();
        }
    }

    void finish()
    {
        flush();
        region(std::move(m_across), false);
    }

private:
    void region(std::vector<Line> lines, bool isColumn)
    {
        if (lines.empty()) return;
        const Box box = outline(lines);
        m_out.push_back({std::move(lines), box.left, box.right, isColumn});
    }

    Gutter m_gutter;
    std::vector<Region>& m_out;
    std::vector<Line> m_across;
    std::vector<Fragment> m_left;
    std::vector<Fragment> m_right;
};

} // namespace

std::vector<Region> readingOrder(std::vector<Line> lines)
{
    std::vector<Region> regions;
    if (lines.empty()) return regions;
    const auto gutter = findGutter(lines);
    if (!gutter) {
        const Box box = outline(lines);
        regions.push_back({std::move(lines), box.left, box.right, false});
        return regions;
    }
    Divider divider(*gutter, regions);
    for (Line& line : lines) divider.add(std::move(line));
    divider.finish();
    return regions;
}

} // namespace duibiao::readers::layout
