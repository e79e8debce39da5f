// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/sheet.h"

#include "core/base/lexicon.h"
#include "core/readers/limits.h"
#include "core/readers/prose.h"
#include "core/readers/xlsx/numberformat.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace duibiao::readers {

namespace {

/// Blank cells are listed as long as the table is not much larger than what it holds.
constexpr qsizetype BlankCellsPerCell = 8;
constexpr qsizetype BlankCellsAlways = 10'000;

using Lines = std::vector<int>;
using CellIterator = std::vector<SheetCell>::const_iterator;

/// The rows with words; cells are sorted by them.
Lines usedRows(CellIterator begin, CellIterator end)
{
    Lines rows;
    for (auto cell = begin; cell != end; ++cell)
        if (rows.empty() || rows.back() != cell->row) rows.push_back(cell->row);
    return rows;
}

Lines usedColumns(CellIterator begin, CellIterator end)
{
    std::vector<bool> used(limits::Columns);
    for (auto cell = begin; cell != end; ++cell) used[static_cast<size_t>(cell->column)] = true;
    Lines columns;
    for (int column = 0; column < limits::Columns; ++column)
        if (used[static_cast<size_t>(column)]) columns.push_back(column);
    return columns;
}

/// Rows of a sheet that follow one another: a table, or prose, a paragraph a row.
struct Stretch {
    CellIterator begin;
    CellIterator end;
    bool isProse = false;
};

CellIterator rowEnd(CellIterator cell, CellIterator end)
{
    const int row = cell->row;
    return std::find_if(cell, end, [row](const SheetCell& each) { return each.row != row; });
}

/// True for rows of one cell each that are a text and no title of a table: a sentence among them, and enough of them,
/// or nothing beside them in the sheet.
bool isProse(CellIterator begin, CellIterator end, bool wholeSheet, QStringView text)
{
    if (!wholeSheet && std::distance(begin, end) < FewestProseRows) return false;
    return std::any_of(begin, end, [text](const SheetCell& cell) { return isSentence(cell.words.in(text).trimmed()); });
}

/// Tells the prose of a sheet from its tables. Offices write whole plans into sheets, a paragraph a row, typed into the
/// first cell or merged over the width, with the task table below. Once a table has begun, only what stands in the
/// sheet's first column is prose: further to the right, a cell alone in its row goes on with the row above.
std::vector<Stretch> stretchesOf(const std::vector<SheetCell>& cells, QStringView text)
{
    std::vector<Stretch> stretches;
    if (cells.empty()) return stretches;
    const int firstColumn = std::ranges::min(cells, {}, &SheetCell::column).column;
    const CellIterator end = cells.cend();
    CellIterator tableBegin = cells.cbegin();
    for (CellIterator cell = cells.cbegin(); cell != end;) {
        const CellIterator begin = cell;
        const bool leads = begin == cells.cbegin();
        while (cell != end && rowEnd(cell, end) == std::next(cell) && (leads || cell->column == firstColumn)) ++cell;
        if (cell != begin && isProse(begin, cell, leads && cell == end, text)) {
            if (tableBegin != begin) stretches.push_back({tableBegin, begin});
            stretches.push_back({begin, cell, true});
            tableBegin = cell;
        }
        if (cell != end) cell = rowEnd(cell, end);
    }
    if (tableBegin != end) stretches.push_back({tableBegin, end});
    return stretches;
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

/// Days that were typed or pasted as text, or whose format was lost, stand in a sheet as the numbers that spreadsheet
/// programs count them by: 45382 under 完成时限.
class SerialDates {
public:
    SerialDates(const Sheet& sheet, CellIterator begin, CellIterator end) : m_from1904(sheet.from1904)
    {
        constexpr int HeaderWithin = 4; // rows: a title and a unit line may stand above it
        int row = -1;
        int rows = 0;
        for (auto cell = begin; cell != end; ++cell) {
            if (cell->row != row && ++rows > HeaderWithin) break;
            row = cell->row;
            if (headsDates(cell->words.in(sheet.text))) m_columns.push_back(cell->column);
        }
    }

    /// The day that the cell's words stand for; nothing when they are no serial date.
    [[nodiscard]] std::optional<QString> dayOf(const SheetCell& cell, QStringView words) const
    {
        constexpr int First = 36'526; // 2000-01-01, which no ledger of these days is before
        constexpr int Last = 54'788;  // 2049-12-31
        constexpr int DaysBetweenSystems = 1'462;
        if (!std::ranges::contains(m_columns, cell.column)) return std::nullopt;
        bool ok = false;
        const int serial = words.trimmed().toInt(&ok);
        const int in1900 = serial + (m_from1904 ? DaysBetweenSystems : 0);
        if (!ok || in1900 < First || in1900 > Last) return std::nullopt;
        return xlsx::numberText(serial, {xlsx::NumberKind::Date}, m_from1904);
    }

private:
    static bool headsDates(QStringView header)
    {
        static const QStringList endings = [] {
            QStringList all;
            for (const QStringList& row : lexiconRows(u"date_columns"_s)) all << row.front();
            return all;
        }();
        constexpr qsizetype Longest = 12;
        const QStringView words = header.trimmed();
        return words.size() <= Longest &&
               std::ranges::any_of(endings, [&](const QString& ending) { return words.endsWith(ending); });
    }

    bool m_from1904;
    Lines m_columns;
};

void appendTable(DocumentBuilder& builder, const Sheet& sheet, CellIterator begin, CellIterator end)
{
    const SerialDates serialDates(sheet, begin, end);
    std::optional<QString> firstSerial;
    const Lines rows = usedRows(begin, end);
    const Lines columns = usedColumns(begin, end);
    const Merges merges(sheet.merges, rows, columns);
    const auto width = static_cast<int>(columns.size());
    const qsizetype count = std::distance(begin, end);
    const qsizetype grid = static_cast<qsizetype>(rows.size()) * width;
    const bool listsBlanks = grid <= count * BlankCellsPerCell + BlankCellsAlways;

    builder.beginTable(sheet.name, static_cast<size_t>(listsBlanks ? grid : count));
    const auto add = [&](int row, int column, QStringView words) {
        const auto [rowSpan, columnSpan] = merges.spanAt(row, column);
        builder.cell(
            {.row = row, .column = column, .rowSpan = rowSpan, .columnSpan = columnSpan, .span = {}, .place = {}},
            words);
    };
    auto next = begin;
    for (int row = 0; row < static_cast<int>(rows.size()) && !builder.isFull(); ++row) {
        const int sheetRow = rows[static_cast<size_t>(row)];
        int column = 0;
        for (; next != end && next->row == sheetRow; ++next) {
            const int at = indexOf(columns, next->column);
            for (; listsBlanks && column < at; ++column)
                if (!merges.covers(row, column)) add(row, column, {});
            // What a merge covers is not shown by the spreadsheet program either.
            const QStringView words = next->words.in(sheet.text);
            const auto day = serialDates.dayOf(*next, words);
            if (day && !firstSerial) firstSerial = u"%1 → %2"_s.arg(words, *day);
            if (!merges.covers(row, at)) add(row, at, day ? *day : words);
            column = at + 1;
        }
        for (; listsBlanks && column < width; ++column)
            if (!merges.covers(row, column)) add(row, column, {});
    }
    builder.endTable(static_cast<int>(rows.size()), width, rows, columns);
    if (firstSerial) {
        builder.warn(
            u"serial_dates"_s,
            QCoreApplication::translate("duibiao::readers", "Plain numbers in columns of dates were read as days (%1).")
                .arg(*firstSerial),
            builder.document().blocks.back().span);
    }
}

/// Puts the cells in order; of two at one address the later one stays.
void settle(std::vector<SheetCell>& cells)
{
    const auto address = [](const SheetCell& cell) { return std::pair(cell.row, cell.column); };
    if (!std::ranges::is_sorted(cells, {}, address)) std::ranges::stable_sort(cells, {}, address);
    if (std::ranges::adjacent_find(cells, {}, address) == cells.end()) return;
    const auto kept = std::unique(cells.rbegin(), cells.rend(),
                                  [&](const SheetCell& a, const SheetCell& b) { return address(a) == address(b); });
    cells.erase(cells.begin(), kept.base());
}

} // namespace

void warnAbout(DocumentBuilder& builder, const QString& sheet, const SheetNotes& notes)
{
    if (notes.isHidden) {
        builder.warn(u"hidden_sheet"_s, QCoreApplication::translate(
                                            "duibiao::readers", "The sheet “%1” is hidden; it was read all the same.")
                                            .arg(sheet));
    }
    if (notes.hasHiddenRows && !notes.isHidden) {
        builder.warn(u"hidden_rows"_s,
                     QCoreApplication::translate("duibiao::readers",
                                                 "The sheet “%1” has hidden rows; they were read all the same.")
                         .arg(sheet));
    }
    if (notes.hasHiddenColumns && !notes.isHidden) {
        builder.warn(u"hidden_columns"_s,
                     QCoreApplication::translate("duibiao::readers",
                                                 "The sheet “%1” has hidden columns; they were read all the same.")
                         .arg(sheet));
    }
    if (notes.hasFormulasWithoutValue) {
        builder.warn(u"formulas_without_value"_s,
                     QCoreApplication::translate(
                         "duibiao::readers",
                         "The sheet “%1” has formulas whose results were not saved; their cells were read as blank. "
                         "Open the file in your office program and save it again.")
                         .arg(sheet));
    }
    if (!notes.formulaError.isEmpty()) {
        builder.warn(u"formula_errors"_s,
                     QCoreApplication::translate("duibiao::readers",
                                                 "The sheet “%1” has formulas that give no result (%2); ask for a "
                                                 "corrected file if their cells matter.")
                         .arg(sheet, notes.formulaError));
    }
}

void appendSheet(DocumentBuilder& builder, Sheet sheet)
{
    settle(sheet.cells);
    for (const Stretch& stretch : stretchesOf(sheet.cells, sheet.text)) {
        if (!stretch.isProse) {
            appendTable(builder, sheet, stretch.begin, stretch.end);
            continue;
        }
        for (auto cell = stretch.begin; cell != stretch.end; ++cell)
            builder.sheetParagraph(sheet.name, cellName(cell->row, cell->column), cell->words.in(sheet.text));
    }
}

} // namespace duibiao::readers
