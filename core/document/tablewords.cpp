// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/tablewords.h"

#include <algorithm>

namespace duibiao {

std::vector<std::vector<QStringList>> tableWords(const Document& document)
{
    std::vector<std::vector<QStringList>> tables;
    tables.reserve(document.tables.size());
    for (const Table& table : document.tables) {
        std::vector<QStringList>& rows =
            tables.emplace_back(static_cast<std::size_t>(table.rows), QStringList(table.columns));
        for (const Cell& cell : table.cells) {
            const QString words = document.words(cell.span).trimmed().toString();
            for (int row = cell.row; row < std::min(table.rows, cell.row + std::max(1, cell.rowSpan)); ++row)
                for (int column = cell.column;
                     column < std::min(table.columns, cell.column + std::max(1, cell.columnSpan)); ++column)
                    rows[static_cast<std::size_t>(row)][column] = words;
        }
    }
    return tables;
}

} // namespace duibiao
