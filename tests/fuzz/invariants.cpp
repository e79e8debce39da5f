// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/invariants.h"

namespace duibiao::fuzz {

namespace {

void requireHolds(const Table& table, SourceSpan block)
{
    const auto fits = [](const std::vector<int>& numbers, int count) {
        return numbers.empty() || static_cast<int>(numbers.size()) == count;
    };
    require(table.rows >= 0 && table.columns >= 0);
    require(fits(table.sheetRows, table.rows) && fits(table.sheetColumns, table.columns));
    qsizetype last = block.begin;
    std::pair place{-1, 0};
    for (const Cell& cell : table.cells) {
        require(cell.span.begin >= last && cell.span.begin <= cell.span.end && cell.span.end <= block.end);
        last = cell.span.end;
        require(cell.row >= 0 && cell.rowSpan >= 1 && cell.rowSpan <= table.rows - cell.row);
        require(cell.column >= 0 && cell.columnSpan >= 1 && cell.columnSpan <= table.columns - cell.column);
        require(std::pair(cell.row, cell.column) > place);
        place = {cell.row, cell.column};
    }
}

} // namespace

void requireHolds(const Document& document)
{
    const qsizetype length = document.text.size();
    qsizetype last = 0;
    for (const Block& block : document.blocks) {
        requireWithin(block.span, length);
        require(block.span.begin >= last);
        last = block.span.end;
        require((block.kind == BlockKind::Table) == (block.table >= 0));
        if (block.kind != BlockKind::Table) continue;
        require(block.table < static_cast<int>(document.tables.size()));
        requireHolds(document.tables[static_cast<std::size_t>(block.table)], block.span);
    }
    for (const Warning& warning : document.warnings) {
        requireWithin(warning.span, length);
        require(!warning.code.isEmpty() && !warning.message.isEmpty());
    }
}

void requireHolds(const Result<Document>& document)
{
    if (document)
        requireHolds(*document);
    else
        require(!document.error().message.isEmpty());
}

} // namespace duibiao::fuzz
