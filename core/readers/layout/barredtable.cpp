// SPDX-License-Identifier: GPL-3.0-or-later
// Tables with lines between the rows only: the part of pagetable.h that puts drawn lines and alignment together.
#include "core/readers/layout/pagetable.h"

#include <cmath>

namespace duibiao::readers::layout {

namespace {

/// Lines that begin and end within this distance of one another belong to one table.
constexpr double SameEnd = 6;
/// Shorter lines are underlines.
constexpr double ShortestBar = 150;
constexpr size_t FewestBars = 3;
/// Words of different columns stand at least so far apart, in characters.
constexpr double ColumnGap = 0.8;
constexpr size_t MostColumns = 16;

struct Bars {
    double left = 0;
    double right = 0;
    std::vector<double> heights;
};

/// Level lines outside the grids, those of the same stretch together.
std::vector<Bars> barsOf(std::span<const Box> rulings, std::span<const Grid> grids)
{
    std::vector<Box> level;
    for (const Box& box : rulings) {
        const bool inGrid = std::ranges::any_of(grids, [&](const Grid& grid) {
            return box.middleY() > grid.box.top - SameEnd && box.middleY() < grid.box.bottom + SameEnd;
        });
        if (box.width() >= ShortestBar && box.height() < SameEnd && !inGrid) level.push_back(box);
    }
    std::ranges::sort(level, {}, &Box::left);
    std::vector<Bars> out;
    for (const Box& box : level) {
        const auto same = std::ranges::find_if(out, [&](const Bars& bars) {
            return std::abs(bars.left - box.left) < SameEnd && std::abs(bars.right - box.right) < SameEnd;
        });
        if (same != out.end())
            same->heights.push_back(box.middleY());
        else if (out.size() < MostColumns)
            out.push_back({box.left, box.right, {box.middleY()}});
    }
    for (Bars& bars : out) {
        std::ranges::sort(bars.heights);
        const auto [first, last] =
            std::ranges::unique(bars.heights, [](double a, double b) { return b - a < SameEnd; });
        bars.heights.erase(first, last);
    }
    std::erase_if(out, [](const Bars& bars) { return bars.heights.size() < FewestBars; });
    return out;
}

/// Where columns begin: stretches of the width that words stand in, apart from one another in every row.
std::vector<double> columnsOf(const std::vector<const Word*>& words)
{
    std::vector<const Word*> sorted = words;
    std::ranges::sort(sorted, {}, [](const Word* word) { return word->box.left; });
    std::vector<double> begins;
    double end = 0;
    for (const Word* word : sorted) {
        if (begins.empty() || word->box.left > end + ColumnGap * word->size) begins.push_back(word->box.left);
        end = std::max(begins.size() == 1 && end == 0 ? word->box.right : end, word->box.right);
    }
    return begins;
}

std::optional<PageTable> barredTable(const Bars& bars, const std::vector<const Word*>& words, int page)
{
    const std::vector<double> begins = columnsOf(words);
    const size_t rows = bars.heights.size() - 1;
    if (begins.size() < 2 || begins.size() > MostColumns || (begins.size() == 2 && rows < 3)) return std::nullopt;
    std::vector<std::vector<const Word*>> squares(rows * begins.size());
    for (const Word* word : words) {
        const auto row = std::ranges::upper_bound(bars.heights, word->box.middleY()) - bars.heights.begin() - 1;
        const auto column = std::ranges::upper_bound(begins, word->box.left + 0.01) - begins.begin() - 1;
        squares[static_cast<size_t>(row) * begins.size() + static_cast<size_t>(column)].push_back(word);
    }
    PageTable table{.box = {bars.left, bars.heights.front(), bars.right, bars.heights.back()},
                    .rows = static_cast<int>(rows),
                    .cells = {}};
    size_t rowsOfSeveral = 0;
    for (size_t row = 0; row < rows; ++row) {
        size_t filled = 0;
        for (size_t column = 0; column < begins.size(); ++column) {
            std::vector<const Word*>& square = squares[row * begins.size() + column];
            filled += square.empty() ? 0 : 1;
            const double right = column + 1 < begins.size() ? begins[column + 1] : bars.right;
            table.cells.push_back({.row = static_cast<int>(row),
                                   .rowSpan = 1,
                                   .left = begins[column],
                                   .right = right,
                                   .words = cellWords(std::move(square), right - begins[column]),
                                   .page = page});
        }
        rowsOfSeveral += filled > 1 ? 1 : 0;
    }
    // Three lines (above, under the header, below) enclose all rows in one: there the alignment tells more.
    const bool threeLines = rows == 2 && std::ranges::any_of(table.cells, [](const PageCell& cell) {
                                return cell.row == 1 && cell.words.contains(u'\n');
                            });
    if (rowsOfSeveral * 4 < rows * 3 || threeLines) return std::nullopt;
    return table;
}

} // namespace

std::vector<PageTable> barredTables(std::span<const Box> rulings, std::span<const Grid> grids,
                                    std::vector<const Word*>& words, int page)
{
    std::vector<PageTable> tables;
    for (const Bars& bars : barsOf(rulings, grids)) {
        const Box box{bars.left - SameEnd, bars.heights.front(), bars.right + SameEnd, bars.heights.back()};
        std::vector<const Word*> inside;
        for (const Word* word : words)
            if (box.holds(word->box.middleX(), word->box.middleY())) inside.push_back(word);
        auto table = barredTable(bars, inside, page);
        if (!table) continue;
        std::erase_if(words, [&](const Word* word) { return box.holds(word->box.middleX(), word->box.middleY()); });
        tables.push_back(std::move(*table));
    }
    return tables;
}

} // namespace duibiao::readers::layout
