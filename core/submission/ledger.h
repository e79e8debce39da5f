// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/submission/submission.h"

#include <vector>

namespace duibiao::submission {

/// Where the columns of a ledger stand.
struct LedgerHeader {
    int row = -1;               ///< the header row
    std::vector<Column> columns; ///< one for each column of the table
    QStringList words;          ///< the header cells as written, normalised

    [[nodiscard]] int indexOf(Column column) const;
};

/// Finds the header of a table by its words, wherever it stands (title rows above, merged cells). `row` is -1 when no row names at least two
/// columns. A ledger has a progress column; a table with another header is a list.
[[nodiscard]] LedgerHeader findHeader(const Document& document, const Table& table);

/// Appends the evidence of a submission's tables: one piece a ledger row (what was done, its date cell, what it answers), one piece a row of
/// any other table that has dates or amounts. Warns "ledger_columns_unknown" where a sheet looks like a ledger and no column tells what was done.
void readTables(Submission& submission, const units::Registry& registry, const facts::Context& context);

} // namespace duibiao::submission
