// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/scoring/rubricgrid.h"

#include "core/base/lexicon.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::check {
namespace {

constexpr int headerRows = 12; // a header stands within the first rows

/// The column that a header cell names; empty when it names none. Long cells are sentences, no headers.
QString columnOf(const QString& header)
{
    constexpr qsizetype longest = 16;
    const QString folded = text::folded(header);
    if (folded.isEmpty() || folded.size() > longest) return {};
    static const std::vector<QStringList> rows = lexiconRows(u"rubric_columns"_s);
    QString column;
    qsizetype best = 0;
    for (const QStringList& row : rows) {
        if (row.at(1).size() <= best || !folded.contains(row.at(1))) continue;
        best = row.at(1).size();
        column = row.at(0);
    }
    return column;
}

} // namespace

RubricGrid::RubricGrid(const Document& document, const Table& table) : m_document(document), m_table(table)
{
    m_cells.resize(static_cast<std::size_t>(table.rows) * static_cast<std::size_t>(table.columns));
    for (const Cell& cell : table.cells)
        for (int row = cell.row; row < std::min(table.rows, cell.row + std::max(1, cell.rowSpan)); ++row)
            for (int column = cell.column; column < std::min(table.columns, cell.column + std::max(1, cell.columnSpan));
                 ++column)
                m_cells[index(row, column)] = &cell;
}

CellWords RubricGrid::words(int row, int column) const
{
    const Cell* cell = at(row, column);
    if (!cell) return {};
    return {text::normalize(m_document.words(cell->span)), cell->span.begin, cell->span};
}

RubricHeader findHeader(const RubricGrid& grid)
{
    for (int row = 0; row < std::min(grid.rows(), headerRows); ++row) {
        RubricHeader header;
        header.row = row;
        for (int column = 0; column < grid.columns(); ++column) {
            if (column > 0 && grid.at(row, column) && grid.at(row, column) == grid.at(row, column - 1)) continue;
            const QString name = columnOf(grid.words(row, column).text());
            if (name == u"label")
                header.labels.push_back(column);
            else if (!name.isEmpty() && !header.columns.contains(name))
                header.columns.insert(name, column);
        }
        const bool scores = header.of(u"points"_s) >= 0 || header.of(u"criteria"_s) >= 0;
        if (!header.labels.empty() && scores) return header;
    }
    return {};
}

} // namespace duibiao::check
