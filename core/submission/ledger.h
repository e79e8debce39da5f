// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/submission/submission.h"

#include <vector>

namespace duibiao::submission {

/// Where the columns of a ledger stand.
struct LedgerHeader {
    int row = -1; ///< the header row; of a table without one the row above its first, -1 where there is none
    std::vector<Column> columns; ///< one for each column of the table
    QStringList words;           ///< the header cells as written, normalised; none where there is no header
    bool isSaid = false;         ///< by somebody (ColumnMappings), not told by the words
    bool isHeaderless = false;   ///< somebody said that the table has no header

    /// False where it is not known which column is what.
    [[nodiscard]] bool isKnown() const { return row >= 0 || isHeaderless; }
    [[nodiscard]] int indexOf(Column column) const;
};

/// A header may be said to stand this far down a table, not further.
inline constexpr int lowestHeaderRow = 30;

/// Finds the header of a table wherever it stands (title rows above, merged cells): by what somebody said about a
/// header with these words, or about tables without one that begin like this one, else by the words themselves. `row`
/// is -1 when no row names at least two columns. A ledger has a progress column; a table with another header is a list.
[[nodiscard]] LedgerHeader findHeader(const Document& document, const Table& table,
                                      const ColumnMappings& mappings = {});

/// The table as one without a header: its first row is the first that holds more than a title. No column is anything
/// yet.
[[nodiscard]] LedgerHeader withoutHeader(const Document& document, const Table& table);

/// By what a table is known again when it is read with `header`.
[[nodiscard]] TableHead headOf(const Document& document, const Table& table, const LedgerHeader& header);

/// `row` of the table as its header, with the columns that its words tell.
[[nodiscard]] LedgerHeader headerAt(const Document& document, const Table& table, int row);

/// The words of a table's cells, normalised, of its first `rows` rows; a merged cell's words stand in every place that
/// it covers.
[[nodiscard]] std::vector<QStringList> firstRows(const Document& document, const Table& table, int rows);

/// Appends the evidence of a submission's tables: one piece a ledger row (what was done, its date cell, what it
/// answers), one piece a row of any other table that has dates or amounts. Warns "ledger_columns_unknown" where a table
/// looks like a ledger and no column tells what was done, and where a worksheet has no header that is understood: such
/// a file is read in part.
void readTables(Submission& submission, const units::Registry& registry, const facts::Context& context,
                const ColumnMappings& mappings);

/// How a row or column of the table is called: as in the worksheet ("12", "C"), else counted from 1 and from A.
[[nodiscard]] QString rowCalled(const Table& table, int row);
[[nodiscard]] QString columnCalled(const Table& table, int column);

/// What the rows of one table say when `header` is its header, down to row `last`: what readTables would append.
[[nodiscard]] std::vector<Evidence> rowsAs(const LedgerHeader& header, const Document& document, int table, int last,
                                           const units::Registry& registry, const facts::Context& context);

} // namespace duibiao::submission
