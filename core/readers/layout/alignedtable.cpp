// SPDX-License-Identifier: GPL-3.0-or-later
// Tables without drawn lines: the half of pagetable.h that looks at how words are aligned.
#include "core/readers/layout/pagetable.h"

namespace duibiao::readers::layout {

namespace {

/// Lines farther apart than this many times their height do not belong to one table.
constexpr double FarApart = 3.5;
/// A row begins where the distance to the line above is this much more than between the lines of a cell.
constexpr double RowGap = 1.3;
/// Most columns of a table that is told by alignment alone.
constexpr size_t MostColumns = 16;

struct Interval {
    double begin = 0;
    double end = 0;
};

/// The columns of the lines so far: stretches of the line's width that words stand in, apart from one another.
using Columns = std::vector<Interval>;

/// The columns when `line` is added; stretches that come nearer than `gap` become one.
Columns added(const Columns& columns, const Line& line)
{
    const double gap = line.fragments.front().size * 0.9;
    Columns all = columns;
    for (const Fragment& fragment : line.fragments) all.push_back({fragment.box.left, fragment.box.right});
    std::ranges::sort(all, {}, &Interval::begin);
    Columns out;
    for (const Interval& stretch : all) {
        if (!out.empty() && stretch.begin < out.back().end + gap)
            out.back().end = std::max(out.back().end, stretch.end);
        else
            out.push_back(stretch);
    }
    return out;
}

size_t columnOf(const Columns& columns, const Fragment& fragment)
{
    size_t column = 0;
    while (column + 1 < columns.size() && fragment.box.left >= columns[column + 1].begin - 0.01) ++column;
    return column;
}

/// True when each line that has something in the first column begins a row: its words are numbers or it never stands
/// alone.
bool beginsRow(const Columns& columns, const Line& line, bool firstColumnAlone)
{
    return columnOf(columns, line.fragments.front()) == 0 && (line.fragments.size() > 1 || firstColumnAlone);
}

std::vector<size_t> rowStarts(std::span<const Line> lines, const Columns& columns)
{
    double least = 0;
    double most = 0;
    for (size_t i = 1; i < lines.size(); ++i) {
        const double distance = lines[i].box.middleY() - lines[i - 1].box.middleY();
        least = i == 1 ? distance : std::min(least, distance);
        most = std::max(most, distance);
    }
    const bool gapsTell = lines.size() > 2 && most > least * RowGap;
    std::vector<size_t> starts{0};
    for (size_t i = 1; i < lines.size(); ++i) {
        const double distance = lines[i].box.middleY() - lines[i - 1].box.middleY();
        const bool wide = distance > least * RowGap;
        if (gapsTell ? wide || (beginsRow(columns, lines[i], false) &&
                                beginsWithNumber(lines[i].fragments.front().text + u'.'))
                     : beginsRow(columns, lines[i], false))
            starts.push_back(i);
    }
    return starts;
}

} // namespace

std::optional<PageTable> alignedTable(std::span<const Line> lines, size_t first, size_t& last, int page)
{
    last = first;
    if (lines[first].fragments.size() < 2) return std::nullopt;
    Columns columns = added({}, lines[first]);
    size_t end = first + 1; // behind the last line of several fragments
    Columns accepted = columns;
    size_t several = 1;
    for (size_t i = first + 1; i < lines.size(); ++i) {
        const Line& line = lines[i];
        const double distance = line.box.middleY() - lines[i - 1].box.middleY();
        if (distance < 0 || distance > FarApart * std::max(line.box.height(), lines[i - 1].box.height())) break;
        Columns next = added(columns, line);
        if (next.size() < 2 || next.size() > MostColumns) break;
        // Columns may split further as long as the lines before still have their words apart.
        if (next.size() < columns.size() && columns.size() - next.size() > 1) break;
        columns = std::move(next);
        const bool inside = line.fragments.size() > 1 || columnOf(columns, line.fragments.front()) > 0;
        if (!inside) continue;
        several += line.fragments.size() > 1 ? 1 : 0;
        end = i + 1;
        accepted = columns;
    }
    const std::span<const Line> region = lines.subspan(first, end - first);
    if (several < (accepted.size() > 2 ? 2U : 3U)) return std::nullopt;
    const std::vector<size_t> starts = rowStarts(region, accepted);
    if (starts.size() < 2) return std::nullopt;

    PageTable table{.box = {}, .rows = static_cast<int>(starts.size()), .cells = {}};
    for (size_t row = 0; row < starts.size(); ++row) {
        std::vector<QString> words(accepted.size());
        const size_t rowEnd = row + 1 < starts.size() ? starts[row + 1] : region.size();
        for (size_t i = starts[row]; i < rowEnd; ++i) {
            table.box = table.box.right > 0 ? table.box.united(region[i].box) : region[i].box;
            for (const Fragment& fragment : region[i].fragments)
                joinLine(words[columnOf(accepted, fragment)], fragment.text);
        }
        for (size_t column = 0; column < words.size(); ++column) {
            const double right = column + 1 < words.size() ? accepted[column + 1].begin : accepted[column].end;
            table.cells.push_back({.row = static_cast<int>(row),
                                   .rowSpan = 1,
                                   .left = accepted[column].begin,
                                   .right = right,
                                   .words = words[column],
                                   .page = page});
        }
    }
    last = end;
    return table;
}

} // namespace duibiao::readers::layout
