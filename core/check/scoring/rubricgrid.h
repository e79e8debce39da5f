// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/text/normalized.h"

#include <QMap>

#include <vector>

namespace duibiao::check {

/// The words of a cell with the way back into the document.
struct CellWords {
    text::NormalizedText normalized;
    qsizetype begin = 0; ///< of the cell in the document
    SourceSpan span;

    [[nodiscard]] QString text() const { return normalized.text().trimmed(); }
    [[nodiscard]] SourceSpan toDocument(SourceSpan words) const { return normalized.toSource(words).shifted(begin); }
};

/// A table of a rubric with its merged cells in every place that they cover.
class RubricGrid {
public:
    RubricGrid(const Document& document, const Table& table);

    [[nodiscard]] int rows() const { return m_table.rows; }
    [[nodiscard]] int columns() const { return m_table.columns; }
    /// nullptr for a column below zero, and where the table has no cell.
    [[nodiscard]] const Cell* at(int row, int column) const
    {
        return column < 0 ? nullptr : m_cells[index(row, column)];
    }
    [[nodiscard]] CellWords words(int row, int column) const;

private:
    [[nodiscard]] std::size_t index(int row, int column) const
    {
        return static_cast<std::size_t>(row) * static_cast<std::size_t>(m_table.columns) +
               static_cast<std::size_t>(column);
    }
    const Document& m_document;
    const Table& m_table;
    std::vector<const Cell*> m_cells;
};

/// Where the columns of a rubric stand (resources/lexicon/rubric_columns.tsv).
struct RubricHeader {
    int row = -1;            ///< -1 when the table is no rubric
    std::vector<int> labels; ///< from the outermost level to the innermost
    QMap<QString, int> columns;
    /// The column of that kind; -1 when there is none.
    [[nodiscard]] int of(const QString& column) const { return columns.value(column, -1); }
};

/// Finds the header within the first rows: one that names an indicator, and points or a scoring standard.
[[nodiscard]] RubricHeader findHeader(const RubricGrid& grid);

} // namespace duibiao::check
