// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"

#include <optional>

namespace duibiao::readers {

/// A table found in plain text.
struct PlainTable {
    Table table;
    SourceSpan span; ///< from its first line to the end of its last cell
};

/// Reads the table that starts with the line at `from`, which holds a tab. Two layouts are known:
///   - one cell a line: each line begins with a tab, an empty line ends the row (what is left of a Word table copied as
///   text). Empty lines inside a
///     row and lines without a tab that carry a cell on are put right by the number of columns that most rows have;
///   - one row a line: cells separated by tabs.
/// The header is row 0; header rows that come again are rows too, and a header with fewer cells than the table has
/// columns stays as short as it is. Blank cells are listed with an empty span; every cell has spans of 1. Tab lines
/// that are no table (indented paragraphs, "label: <tab> value" blocks) give nothing; `end` says how far was looked, so
/// that nobody looks twice.
[[nodiscard]] std::optional<PlainTable> readPlainTable(QStringView text, qsizetype from, qsizetype& end);

} // namespace duibiao::readers
