// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/text/plaintable.h"

#include "core/readers/limits.h"
#include "core/readers/text/lines.h"
#include "core/text/pagenumber.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace duibiao::readers {

namespace {

/// Columns a plain-text table may have.
constexpr size_t MaxColumns = 64;
/// A header cell is a short title.
constexpr qsizetype MaxHeaderLength = 20;
/// A line without a tab that carries a cell on is short, and the table goes on within this many lines.
constexpr qsizetype MaxCarriedLength = 60;
constexpr int MaxCarriedLines = 8;

using Cells = std::vector<SourceSpan>;

/// The cells that stand together without an empty line between them.
using Group = Cells;

struct Line {
    Cells cells;
    SourceSpan start;      ///< empty span where the line begins
    bool indented = false; ///< begins with a tab
};

struct Region {
    std::vector<Group> groups;
    std::vector<Line> lines; ///< the same cells line by line
    size_t linesWithSeveral = 0;
    qsizetype begin = 0;
    qsizetype end = 0; ///< end of the last line that belongs
};

bool leavesOpen(QStringView words)
{
    constexpr QStringView OpenMarks = u"、，,（(：:—";
    return !words.isEmpty() && OpenMarks.contains(words.back());
}

/// The cells of one line. A tab at its start is the mark of the layout and no empty cell.
Cells cellsOf(QStringView text, SourceSpan line)
{
    Cells cells;
    qsizetype begin = line.begin + (text[line.begin] == u'\t' ? 1 : 0);
    for (qsizetype i = begin; i <= line.end; ++i) {
        if (i < line.end && text[i] != u'\t') continue;
        SourceSpan cell = trimmed(text, {begin, i});
        if (cell.isEmpty()) cell = {begin, begin};
        cells.push_back(cell);
        begin = i + 1;
    }
    return cells;
}

/// 三、改善人居环境 or （二）公共服务: a numbered line that is no sentence.
bool isNumberedTitle(QStringView words)
{
    constexpr qsizetype Longest = 40;
    constexpr QStringView Numerals = u"一二三四五六七八九十";
    if (words.size() > Longest || words.contains(u'。') || words.contains(u'；')) return false;
    const bool bracketed = words.startsWith(u'（') || words.startsWith(u'(');
    qsizetype at = bracketed ? 1 : 0;
    while (at < words.size() && Numerals.contains(words[at])) ++at;
    if (at == (bracketed ? 1 : 0) || at + 1 >= words.size()) return false;
    return bracketed ? words[at] == u'）' || words[at] == u')' : words[at] == u'、';
}

/// Whether the rows of a table go on behind the line that the scanner stands at: the next line with words has as many
/// cells as `columns`, the first of them a serial number.
bool rowsGoOn(QStringView text, LineScanner scanner, size_t columns)
{
    while (const auto line = scanner.next()) {
        if (trimmed(text, *line).isEmpty()) continue;
        if (!line->in(text).contains(u'\t')) return false;
        const Cells cells = cellsOf(text, *line);
        const QStringView number = cells.front().in(text);
        return cells.size() == columns && !number.isEmpty() &&
               std::ranges::all_of(number, [](QChar c) { return c.isDigit(); });
    }
    return false;
}

/// Whether the next line with words is one of cells.
bool tabsFollow(QStringView text, LineScanner scanner)
{
    while (const auto line = scanner.next())
        if (!trimmed(text, *line).isEmpty()) return line->in(text).contains(u'\t');
    return false;
}

/// Whether the rest of a row that a line broke off inside a cell follows: behind a few short lines without a tab, as
/// many cells as are missing, with the one that is carried on in front.
bool restFollows(QStringView text, LineScanner scanner, size_t cells)
{
    for (int lines = 0; lines < MaxCarriedLines; ++lines) {
        const auto line = scanner.next();
        if (!line) return false;
        const SourceSpan words = trimmed(text, *line);
        if (line->in(text).contains(u'\t'))
            return !words.isEmpty() && words.begin == line->begin && cellsOf(text, *line).size() == cells;
        if (words.isEmpty() || words.length() > MaxCarriedLength) return false;
    }
    return false;
}

/// The run of tab lines that starts at `from`, with empty lines, carried-on lines and the titles of groups of rows
/// between them.
Region gather(QStringView text, qsizetype from, qsizetype& looked)
{
    Region region;
    region.begin = from;
    LineScanner scanner(text, from);
    bool gap = true; // an empty line stands before this one
    Cells carried;   // lines without a tab since the last tab line, not yet accepted
    bool carriedAfterGap = false;
    const auto accept = [&] {
        if (carried.empty()) return;
        region.groups.back().back().end = carried.back().end;
        region.lines.back().cells.back().end = carried.back().end;
        region.end = carried.back().end;
        carried.clear();
    };
    while (const auto line = scanner.next()) {
        const SourceSpan words = trimmed(text, *line);
        if (!line->in(text).contains(u'\t')) {
            if (words.isEmpty()) {
                gap = true;
                continue;
            }
            if (const size_t wide = region.lines.front().cells.size();
                wide > 2 && carried.empty() && isNumberedTitle(words.in(text)) && rowsGoOn(text, scanner, wide)) {
                region.groups.push_back({words});
                region.lines.push_back({{words}, {line->begin, line->begin}, false});
                region.end = line->end;
                gap = true;
                continue;
            }
            if (text::isPageNumber(words.in(text)) && !words.in(text).front().isDigit() && tabsFollow(text, scanner))
                continue;
            // A line that carries the last cell on: what stands before it is unfinished, or it follows directly.
            const SourceSpan last = carried.empty() ? region.lines.back().cells.back() : carried.back();
            if (carried.empty()) carriedAfterGap = gap;
            const size_t columns = region.lines.front().cells.size();
            const size_t present = region.lines.back().cells.size();
            const bool inRow = !gap && present < columns && restFollows(text, scanner, columns + 1 - present);
            const bool carriesOn = !last.isEmpty() && words.length() <= MaxCarriedLength &&
                                   carried.size() < MaxCarriedLines &&
                                   (leavesOpen(last.in(text)) || (!gap && present == 1) || inRow);
            if (!carriesOn) break;
            carried.push_back(words);
            continue;
        }
        accept();
        if (region.groups.empty() || gap) region.groups.emplace_back();
        Cells cells = cellsOf(text, *line);
        region.groups.back().insert(region.groups.back().end(), cells.begin(), cells.end());
        region.linesWithSeveral += cells.size() > 1 ? 1 : 0;
        region.lines.push_back({std::move(cells), {line->begin, line->begin}, text[line->begin] == u'\t'});
        region.end = line->end;
        gap = false;
    }
    // At the end of the table only an unfinished cell is carried on: what follows directly is the next paragraph.
    if (!carried.empty() && carriedAfterGap && leavesOpen(region.lines.back().cells.back().in(text))) {
        carried.resize(1);
        accept();
    }
    looked = region.end;
    return region;
}

bool sameWords(QStringView text, const Cells& a, const Cells& b)
{
    return std::ranges::equal(
        a, b, {}, [&](SourceSpan s) { return s.in(text); }, [&](SourceSpan s) { return s.in(text); });
}

bool isHeader(QStringView text, const Cells& cells)
{
    return cells.size() >= 2 && std::ranges::all_of(cells, [&](SourceSpan cell) {
               constexpr QStringView SentenceEnds = u"。；;：:，,、";
               return !cell.isEmpty() && cell.length() <= MaxHeaderLength && !SentenceEnds.contains(text[cell.end - 1]);
           });
}

/// A group that runs through several rows without an empty line, cut where its serial numbers stand: 1, 2, 3 … at even
/// distances.
std::vector<Group> cutAtSerialNumbers(QStringView text, const Group& group)
{
    const auto isNumber = [&](size_t index, int number) {
        return index < group.size() && group[index].in(text) == QString::number(number);
    };
    for (size_t first = 2; first < std::min(group.size(), MaxColumns); ++first) {
        if (!isNumber(first, 1)) continue;
        for (size_t columns = std::max<size_t>(2, first); columns <= MaxColumns; ++columns) {
            if (!isNumber(first + columns, 2)) continue;
            if (first + 2 * columns < group.size() && !isNumber(first + 2 * columns, 3)) continue;
            std::vector<Group> rows{Group(group.begin(), group.begin() + static_cast<qsizetype>(first))};
            for (size_t at = first; at < group.size(); at += columns)
                rows.emplace_back(group.begin() + static_cast<qsizetype>(at),
                                  group.begin() + static_cast<qsizetype>(std::min(at + columns, group.size())));
            return rows;
        }
        break;
    }
    return {group};
}

struct Assembly {
    std::vector<Cells> rows;
    size_t cellsInFullRows = 0; ///< in rows that a gap or a group's own size bounds
};

/// Rows of `columns` cells out of groups: an empty line inside a row is bridged when its pieces add up.
Assembly assemble(QStringView text, const std::vector<Group>& groups, size_t columns)
{
    Assembly result;
    Cells pending;
    const auto flush = [&] {
        if (pending.empty()) return;
        if (pending.size() == columns) result.cellsInFullRows += columns;
        result.rows.push_back(std::exchange(pending, {}));
    };
    const Group& first = groups.front();
    const bool hasHeader = isHeader(text, first);
    for (const Group& group : groups) {
        if (hasHeader && group.size() == first.size() && sameWords(text, group, first)) {
            flush();
            result.rows.push_back(group);
            continue;
        }
        if (pending.size() + group.size() > columns) flush();
        if (group.size() > columns) {
            // Rows without an empty line between them.
            for (size_t i = 0; i < group.size(); i += columns)
                result.rows.emplace_back(group.begin() + static_cast<qsizetype>(i),
                                         group.begin() + static_cast<qsizetype>(std::min(i + columns, group.size())));
            continue;
        }
        pending.insert(pending.end(), group.begin(), group.end());
        if (pending.size() == columns) flush();
    }
    flush();
    return result;
}

/// One cell a line: the number of columns is the one that puts most cells into full rows, and no smaller than the
/// header.
std::vector<Cells> rowsOfCellLines(QStringView text, const Region& region)
{
    std::vector<Group> groups;
    for (const Group& group : region.groups)
        std::ranges::move(cutAtSerialNumbers(text, group), std::back_inserter(groups));
    const Group& first = groups.front();
    const size_t fewest = isHeader(text, first) ? first.size() : 2;
    std::vector<size_t> candidates;
    for (const Group& group : groups) {
        const size_t size = group.size();
        if (size >= fewest && size <= MaxColumns && !std::ranges::contains(candidates, size))
            candidates.push_back(size);
    }
    Assembly best;
    for (const size_t columns : candidates) {
        Assembly assembly = assemble(text, groups, columns);
        if (assembly.cellsInFullRows > best.cellsInFullRows) best = std::move(assembly);
    }
    return best.rows;
}

/// Mends rows that were broken inside a cell: two short rows, one below the other, that make a whole one together.
std::vector<Cells> withBrokenRowsJoined(QStringView text, std::vector<Cells>&& rows)
{
    std::vector<Cells> whole;
    whole.reserve(rows.size());
    const size_t columns = rows.empty() ? 0 : rows.front().size();
    for (Cells& row : rows) {
        const auto isNumber = [&](SourceSpan cell) {
            return std::ranges::all_of(cell.in(text), [](QChar c) { return c.isDigit(); });
        };
        const bool isRest = whole.size() > 1 && whole.back().size() < columns &&
                            whole.back().size() + row.size() == columns + 1 && !whole.back().back().isEmpty() &&
                            !row.front().isEmpty() && !isNumber(row.front()); // a number begins a row of its own
        if (isRest) {
            whole.back().back().end = row.front().end;
            whole.back().insert(whole.back().end(), row.begin() + 1, row.end());
        } else {
            whole.push_back(std::move(row));
        }
    }
    return whole;
}

/// One row a line. Where only some lines begin with a tab, that tab ends a blank first cell.
std::vector<Cells> rowsOfRowLines(QStringView text, const Region& region)
{
    const bool allIndented = std::ranges::all_of(region.lines, &Line::indented);
    std::vector<Cells> rows;
    rows.reserve(region.lines.size());
    for (const Line& line : region.lines) {
        Cells& row = rows.emplace_back(line.cells);
        if (line.indented && !allIndented) row.insert(row.begin(), line.start);
    }
    return withBrokenRowsJoined(text, std::move(rows));
}

bool isLabelBlock(QStringView text, const std::vector<Cells>& rows)
{
    constexpr QStringView Colons = u"：:";
    size_t labelled = 0;
    for (const Cells& row : rows)
        labelled += !row.front().isEmpty() && Colons.contains(text[row.front().end - 1]) ? 1 : 0;
    return labelled * 2 > rows.size();
}

bool isTable(QStringView text, const std::vector<Cells>& rows, size_t columns)
{
    if (rows.size() < 2 || columns < 2 || isLabelBlock(text, rows)) return false;
    size_t cells = 0;
    bool hasBlank = false;
    for (const Cells& row : rows) {
        cells += row.size();
        hasBlank = hasBlank || std::ranges::any_of(row, &SourceSpan::isEmpty);
    }
    // Indented paragraphs would pass for cells; a table has a row of titles, or cells left blank.
    const auto full =
        static_cast<size_t>(std::ranges::count_if(rows, [&](const Cells& row) { return row.size() == columns; }));
    return full * columns * 10 >= cells * 6 && (hasBlank || isHeader(text, rows.front()));
}

} // namespace

std::optional<PlainTable> readPlainTable(QStringView text, qsizetype from, qsizetype& end)
{
    const Region region = gather(text, from, end);
    const bool rowLines = region.linesWithSeveral * 2 > region.lines.size();
    const std::vector<Cells> rows = rowLines ? rowsOfRowLines(text, region) : rowsOfCellLines(text, region);
    size_t columns = 0;
    for (const Cells& row : rows) columns = std::max(columns, row.size());
    if (columns > MaxColumns || !isTable(text, rows, columns)) return std::nullopt;

    PlainTable found;
    found.span = {region.begin, region.end};
    found.table.rows = static_cast<int>(rows.size());
    found.table.columns = static_cast<int>(columns);
    for (size_t row = 0; row < rows.size(); ++row)
        for (size_t column = 0; column < rows[row].size(); ++column)
            found.table.cells.push_back({.row = static_cast<int>(row),
                                         .column = static_cast<int>(column),
                                         .span = rows[row][column],
                                         .place = {}});
    return found;
}

} // namespace duibiao::readers
