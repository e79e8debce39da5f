// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/layout/pagetable.h"

#include <cmath>
#include <map>
#include <ranges>

namespace duibiao::readers::layout {

namespace {

/// Edges of columns nearer than this are the same, on one page or on two.
constexpr double SameEdge = 6;
/// A table has words in at least one of so many fields; a chart or a form of squares has fewer.
constexpr size_t FieldsForOneWord = 6;
/// Blank space that word processors leave on both sides of a cell, together.
constexpr double CellPadding = 11;

bool isNumber(QStringView words)
{
    return !words.isEmpty() && words.size() <= 4 && std::ranges::all_of(words, [](QChar c) { return c.isDigit(); });
}

/// Texts of the first rows that a table of several pages repeats on each.
std::map<int, QString> rowTexts(const PageTable& table, int rows)
{
    std::map<int, QString> texts;
    for (const PageCell& cell : table.cells) {
        if (cell.row >= rows) break;
        texts[cell.row] += cell.words + u'\t';
    }
    return texts;
}

int repeatedHeaderRows(const PageTable& table, const PageTable& next)
{
    constexpr int Most = 4;
    const auto ours = rowTexts(table, Most);
    const auto theirs = rowTexts(next, Most);
    int rows = 0;
    while (rows < Most && rows < next.rows && rows < table.rows) {
        const auto our = ours.find(rows);
        const auto their = theirs.find(rows);
        if (our == ours.end() || their == theirs.end() || our->second != their->second) break;
        if (our->second.trimmed().isEmpty()) break;
        ++rows;
    }
    return rows;
}

void dropRows(PageTable& table, int rows)
{
    std::erase_if(table.cells, [&](const PageCell& cell) { return cell.row + cell.rowSpan <= rows; });
    for (PageCell& cell : table.cells) {
        if (cell.row < rows) cell.rowSpan -= rows - cell.row;
        cell.row = std::max(0, cell.row - rows);
    }
    table.rows -= rows;
}

/// The cells that the next page may go on with: a table of thousands of pages is not gone through for each.
std::span<PageCell> lastCells(PageTable& table)
{
    constexpr size_t Most = 2000;
    return std::span(table.cells).last(std::min(Most, table.cells.size()));
}

PageCell* lastCellAt(PageTable& table, const PageCell& like)
{
    for (PageCell& cell : lastCells(table) | std::views::reverse)
        if (std::abs(cell.left - like.left) <= SameEdge && std::abs(cell.right - like.right) <= SameEdge) return &cell;
    return nullptr;
}

/// True when the first row of `next` is the rest of the table's last row: the cell that numbers the rows is empty in
/// it, or a cell broke off inside a sentence.
bool continuesRow(PageTable& table, const PageTable& next)
{
    bool anyEmpty = false;
    bool brokenOff = false;
    for (const PageCell& cell : next.cells) {
        if (cell.row != 0) break;
        PageCell* above = lastCellAt(table, cell);
        if (!above || above->row + above->rowSpan != table.rows) return false;
        if (isNumber(above->words)) return cell.words.isEmpty();
        if (cell.words.isEmpty())
            anyEmpty = anyEmpty || !above->words.isEmpty();
        else if (!above->words.isEmpty())
            brokenOff = brokenOff || !endsSentence(above->words);
    }
    return anyEmpty && brokenOff;
}

} // namespace

QString cellWords(std::vector<const Word*> words, double cellWidth)
{
    const std::vector<Line> lines = buildLines(std::move(words));
    double widest = cellWidth - CellPadding;
    for (const Line& line : lines) widest = std::max(widest, line.box.width());
    QString out;
    for (size_t i = 0; i < lines.size(); ++i) {
        const QString text = lines[i].text();
        if (i > 0) {
            const Fragment& next = lines[i].fragments.front();
            constexpr double Slack = 0.6;
            const bool full = lines[i - 1].box.width() + next.firstToken + Slack * next.size > widest;
            const bool begins = beginsWithNumber(text) && endsSentence(out);
            const bool numbers = isNumber(text) && isNumber(lines[i - 1].text());
            if (full && !begins && !numbers) {
                joinLine(out, text);
                continue;
            }
            out += u'\n';
        }
        out += text;
    }
    return out;
}

std::optional<PageTable> ruledTable(const Grid& grid, std::vector<std::vector<const Word*>> fieldWords, int page)
{
    if (grid.columns.size() < 3) return std::nullopt;
    const auto filled =
        static_cast<size_t>(std::ranges::count_if(fieldWords, [](const auto& words) { return !words.empty(); }));
    if (filled < 2 || filled * FieldsForOneWord < fieldWords.size()) return std::nullopt;
    PageTable table{.box = grid.box, .rows = static_cast<int>(grid.rows.size()) - 1, .cells = {}};
    for (size_t i = 0; i < grid.fields.size(); ++i) {
        const Field& field = grid.fields[i];
        table.cells.push_back({.row = field.row,
                               .rowSpan = field.rowSpan,
                               .left = field.box.left,
                               .right = field.box.right,
                               .words = cellWords(std::move(fieldWords[i]), field.box.width()),
                               .page = page});
    }
    return table;
}

/// True when no cell of the column but `blank`, the first on the new page, is blank: there, it goes on with the merged
/// cell above it rather than says nothing.
static bool isElsewhereFilled(const PageTable& table, const PageTable& next, const PageCell& blank)
{
    constexpr size_t Looked = 200; // cells tell enough
    constexpr int Fewest = 3;
    int filled = 0;
    bool gap = false;
    const auto look = [&](const PageCell& cell) {
        if (std::abs(cell.left - blank.left) > SameEdge || std::abs(cell.right - blank.right) > SameEdge) return;
        filled += cell.words.isEmpty() ? 0 : 1;
        gap = gap || (cell.words.isEmpty() && &cell != &blank);
    };
    std::for_each(table.cells.end() - static_cast<std::ptrdiff_t>(std::min(Looked, table.cells.size())),
                  table.cells.end(), look);
    std::for_each(next.cells.begin(),
                  next.cells.begin() + static_cast<std::ptrdiff_t>(std::min(Looked, next.cells.size())), look);
    return !gap && filled >= Fewest;
}

bool appendContinuation(PageTable& table, PageTable& next)
{
    if (std::abs(table.box.left - next.box.left) > SameEdge || std::abs(table.box.right - next.box.right) > SameEdge)
        return false;
    std::vector<double> edges;
    for (const PageCell& cell : lastCells(table)) edges.insert(edges.end(), {cell.left, cell.right});
    std::ranges::sort(edges);
    const auto known = [&](double edge) {
        const auto near = std::ranges::lower_bound(edges, edge - SameEdge);
        return near != edges.end() && *near <= edge + SameEdge;
    };
    const auto fitting =
        std::ranges::count_if(next.cells, [&](const PageCell& cell) { return known(cell.left) && known(cell.right); });
    if (static_cast<size_t>(fitting) * 3 < next.cells.size() * 2) return false;

    dropRows(next, repeatedHeaderRows(table, next));
    table.box = table.box.united(next.box);
    if (next.rows <= 0) return true;
    const bool sameRow = continuesRow(table, next);
    const int shift = table.rows - (sameRow ? 1 : 0);
    std::vector<PageCell> added;
    for (PageCell& cell : next.cells) {
        if (cell.row == 0) {
            PageCell* above = lastCellAt(table, cell);
            const bool reaches = above && above->row + above->rowSpan == table.rows;
            // A merged cell is drawn again on the next page; its words stand on the first only.
            const bool goesOn =
                reaches &&
                (sameRow || (cell.words.isEmpty() && !isNumber(above->words) &&
                             (cell.rowSpan > 1 || above->rowSpan > 1 || isElsewhereFilled(table, next, cell))));
            if (goesOn) {
                if (!cell.words.isEmpty() && (above->words.isEmpty() || !endsSentence(above->words)))
                    joinLine(above->words, cell.words);
                else if (!cell.words.isEmpty())
                    above->words += u'\n' + cell.words;
                above->rowSpan += cell.rowSpan - (sameRow ? 1 : 0);
                continue;
            }
        }
        cell.row += shift;
        added.push_back(std::move(cell));
    }
    table.rows = shift + next.rows;
    std::ranges::move(added, std::back_inserter(table.cells));
    return true;
}

namespace {

/// Cells that begin at one place are one: the edges between them are too near one another to be told apart, as those of
/// a double line. The wider of them says how far it reaches; of a column without width, columnSpan is 0.
void uniteTwins(std::vector<FlowCell>& cells)
{
    std::vector<FlowCell> out;
    for (FlowCell& cell : cells) {
        if (out.empty() || out.back().row != cell.row || out.back().column != cell.column) {
            out.push_back(std::move(cell));
            continue;
        }
        FlowCell& twin = out.back();
        if (cell.columnSpan > twin.columnSpan) {
            twin.columnSpan = cell.columnSpan;
            twin.rowSpan = cell.rowSpan;
        }
        std::ranges::move(cell.content, std::back_inserter(twin.content));
    }
    for (FlowCell& cell : out) cell.columnSpan = std::max(1, cell.columnSpan);
    cells = std::move(out);
}

} // namespace

FlowTable toFlow(const PageTable& table)
{
    std::vector<double> edges;
    for (const PageCell& cell : table.cells) edges.insert(edges.end(), {cell.left, cell.right});
    std::ranges::sort(edges);
    std::vector<double> distinct;
    for (const double edge : edges)
        if (distinct.empty() || edge - distinct.back() > SameEdge) distinct.push_back(edge);
    const auto columnOf = [&](double edge) {
        const auto next = std::ranges::upper_bound(distinct, edge);
        return static_cast<int>(next - distinct.begin()) - 1;
    };
    FlowTable out{.rows = table.rows, .columns = 0, .cells = {}};
    for (const PageCell& cell : table.cells) {
        const int column = columnOf(cell.left);
        FlowCell flow{.row = cell.row,
                      .column = column,
                      .rowSpan = cell.rowSpan,
                      .columnSpan = columnOf(cell.right) - column,
                      .content = {},
                      .page = cell.page};
        if (!cell.words.isEmpty())
            flow.content.push_back(
                {.kind = BlockKind::Paragraph, .headingLevel = 0, .words = cell.words, .table = nullptr});
        out.cells.push_back(std::move(flow));
    }
    std::ranges::stable_sort(out.cells, {}, [](const FlowCell& cell) { return std::pair(cell.row, cell.column); });
    uniteTwins(out.cells);
    finishTable(out);
    return out;
}

} // namespace duibiao::readers::layout
