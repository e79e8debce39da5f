// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes are a document or an error, never a crash; every span of a document lies in its text, and blocks run
// forwards.
#include "core/readers/readers.h"
#include "tests/fuzz/invariants.h"

// Old formats are told from the content and not handed on: LibreOffice is not what is tested here.
extern "C" int LLVMFuzzerInitialize(int*, char***)
{
    qputenv("PATH", {});
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace duibiao;
    const auto document = readers::read({.name = QStringLiteral("input"), .bytes = fuzz::bytes(data, size)});
    if (!document) {
        fuzz::require(!document.error().message.isEmpty());
        return 0;
    }
    const qsizetype length = document->text.size();
    qsizetype last = 0;
    for (const Block& block : document->blocks) {
        fuzz::requireWithin(block.span, length);
        fuzz::require(block.span.begin >= last && block.table < qsizetype(document->tables.size()));
        last = block.span.end;
    }
    for (const Table& table : document->tables) {
        for (const Cell& cell : table.cells) {
            fuzz::requireWithin(cell.span, length);
            fuzz::require(cell.row >= 0 && cell.column >= 0 && cell.rowSpan >= 1 && cell.columnSpan >= 1);
            fuzz::require(cell.row + cell.rowSpan <= table.rows && cell.column + cell.columnSpan <= table.columns);
        }
    }
    for (const Warning& warning : document->warnings)
        fuzz::requireWithin(warning.span, length);
    return 0;
}
