// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"

#include <QString>

#include <algorithm>
#include <vector>

namespace duibiao::plan {

enum class Column { Unknown, Number, Task, Topic, Index, Requirement, Units, Lead, With, Deadline, Other };

/// The cells of one row, by column.
struct Row {
    std::vector<const Cell*> cells; // null where no cell stands
    SourceSpan span;
};

/// What each column of a table holds. A table that goes on after a page break has the same layout again.
struct Layout {
    std::vector<Column> columns;
    bool firstLeads = false; ///< 责任单位（排在首位的为牵头单位）
    QString header;          ///< folded words of the header, to know it when it comes again

    [[nodiscard]] bool has(Column column) const { return std::ranges::find(columns, column) != columns.end(); }
    /// Somebody has to do something: units of any role, where nobody leads those that take part.
    [[nodiscard]] bool isTaskTable() const
    {
        return has(Column::Requirement) && (has(Column::Units) || has(Column::Lead) || has(Column::With));
    }
};

/// What a column holds whose header says `cell`; Unknown when the words are no known header.
[[nodiscard]] Column columnNamed(QStringView cell);

/// The cells of a table by row and column.
[[nodiscard]] std::vector<Row> rowsOf(const Table& table);

/// The words of a row, to know it when it comes again.
[[nodiscard]] QString foldedRow(const Row& row, const Document& document);

/// Reads a row as a header; a layout without columns where it is none.
[[nodiscard]] Layout readHeader(const Row& row, const Document& document);

/// A second header row (牵头单位 | 配合单位 below 责任单位) names some columns more exactly; false when `row` is none.
bool refineHeader(Layout& layout, const Row& row, const Document& document);

/// Gives the text columns their places in a table of `columns` columns: task, topic, requirement.
void settleColumns(Layout& layout, std::size_t columns);

/// Where no header says what is asked, and what the rows are about is short or merged (领域 | 数据集名称 | 简要描述 |
/// 责任单位), the column of unknown name with the longest words asks it. `first` is the first row below the header.
/// Before settleColumns.
void nameRequirement(Layout& layout, const std::vector<Row>& rows, std::size_t first, const Document& document);

} // namespace duibiao::plan
