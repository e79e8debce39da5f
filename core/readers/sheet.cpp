// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/sheet.h"

#include "core/readers/limits.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace duibiao::readers {

namespace {

/// Blank cells are listed as long as the table is not much larger than what it holds.
constexpr qsizetype BlankCellsPerCell = 8;
constexpr qsizetype BlankCellsAlways = 10'000;

using Lines = std::vector<int>;

/// The rows with words; cells are sorted by them.
Lines usedRows(const std::vector<SheetCell>& cells)
{
    Lines rows;
    for (const SheetCell& cell : cells)
        if (rows.empty() || rows.back() != cell.row) rows.push_back(cell.row);
    return rows;
}

Lines usedColumns(const std::vector<SheetCell>& cells)
{
    std::vector<bool> used(limits::Columns);
    for (const SheetCell& cell : cells)
        used[static_cast<size_t>(cell.column)] = true;
    Lines columns;
    for (int column = 0; column < limits::Columns; ++column)
        if (used[static_cast<size_t>(column)]) columns.push_back(column);
    return columns;
}

/// How many of `lines` lie before `line`.
int indexOf(const Lines& lines, int line)
{
    return static_cast<int>(std::ranges::lower_bound(lines, line) - lines.begin());
}

struct Span {
    int rows = 1;
    int columns = 1;
};

/// The merged ranges in table coordinates: the spans of their first cells, and which cells they cover.
class Merges {
public:
    Merges(const std::vector<MergedRange>& ranges, const Lines& rows, const Lines& columns)
    {
        qsizetype covered = 0;
        for (const MergedRange& range : ranges) {
            const int row = indexOf(rows, range.firstRow);
            const int column = indexOf(columns, range.firstColumn);
            const Span span{indexOf(rows, range.lastRow + 1) - row, indexOf(columns, range.lastColumn + 1) - column};
            if (span.rows < 1 || span.columns < 1 || (span.rows == 1 && span.columns == 1)) continue;
            // Ranges that overlap or cover half a million cells are damage or decoration.
            covered += qsizetype{span.rows} * span.columns;
            if (covered > limits::Cells / 10 || m_covered.contains(key(row, column))) continue;
            m_spans.insert(key(row, column), span);
            for (int r = row; r < row + span.rows; ++r)
                for (int c = column; c < column + span.columns; ++c)
                    if (r != row || c != column) m_covered.insert(key(r, c));
        }
    }

    [[nodiscard]] Span spanAt(int row, int column) const
    {
        return m_spans.isEmpty() ? Span{} : m_spans.value(key(row, column));
    }
    [[nodiscard]] bool covers(int row, int column) const
    {
        return !m_covered.isEmpty() && m_covered.contains(key(row, column));
    }

private:
    static quint64 key(int row, int column) { return static_cast<quint64>(row) << 32 | static_cast<quint32>(column); }
    QHash<quint64, Span> m_spans;
    QSet<quint64> m_covered;
};

} // namespace

void appendSheet(DocumentBuilder& builder, Sheet sheet)
{
    auto& cells = sheet.cells;
    const auto before = [](const SheetCell& a, const SheetCell& b) {
        return std::pair(a.row, a.column) < std::pair(b.row, b.column);
    };
    if (!std::ranges::is_sorted(cells, before)) std::ranges::stable_sort(cells, before);
    if (cells.empty()) return;
    const Lines rows = usedRows(cells);
    const Lines columns = usedColumns(cells);
    const Merges merges(sheet.merges, rows, columns);
    const auto width = static_cast<int>(columns.size());
    const qsizetype grid = static_cast<qsizetype>(rows.size()) * width;
    const bool listsBlanks = grid <= static_cast<qsizetype>(cells.size()) * BlankCellsPerCell + BlankCellsAlways;

    builder.beginTable(sheet.name, listsBlanks ? static_cast<size_t>(grid) : cells.size());
    const auto add = [&](int row, int column, QStringView words) {
        const auto [rowSpan, columnSpan] = merges.spanAt(row, column);
        builder.cell(
            {.row = row, .column = column, .rowSpan = rowSpan, .columnSpan = columnSpan, .span = {}, .place = {}},
            words);
    };
    auto next = cells.cbegin();
    for (int row = 0; row < static_cast<int>(rows.size()) && !builder.isFull(); ++row) {
        const int sheetRow = rows[static_cast<size_t>(row)];
        int column = 0;
        for (; next != cells.cend() && next->row == sheetRow; ++next) {
            const auto following = std::next(next);
            if (following != cells.cend() && following->row == next->row && following->column == next->column) continue;
            const int at = indexOf(columns, next->column);
            for (; listsBlanks && column < at; ++column)
                if (!merges.covers(row, column)) add(row, column, {});
            // What a merge covers is not shown by the spreadsheet program either.
            if (!merges.covers(row, at)) add(row, at, next->words.in(sheet.text));
            column = at + 1;
        }
        for (; listsBlanks && column < width; ++column)
            if (!merges.covers(row, column)) add(row, column, {});
    }
    builder.endTable(static_cast<int>(rows.size()), width, rows, columns);
}

} // namespace duibiao::readers
