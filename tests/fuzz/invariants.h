// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"

#include <QByteArray>

#include <cstdint>
#include <cstdlib>

namespace duibiao::fuzz {

/// What the fuzzer gave, as the readers take it.
inline QByteArray bytes(const std::uint8_t* data, std::size_t size)
{
    return {reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)};
}

/// Ends the program, and with it the run, when a promise is broken.
inline void require(bool kept)
{
    if (!kept) std::abort();
}

/// A span that lies within a text of `size` code units.
inline void requireWithin(SourceSpan span, qsizetype size)
{
    require(span.begin >= 0 && span.begin <= span.end && span.end <= size);
}

/// Every span of a document lies in its text, blocks run forwards, cells lie in their tables.
inline void requireSound(const Document& document)
{
    const qsizetype length = document.text.size();
    qsizetype last = 0;
    for (const Block& block : document.blocks) {
        requireWithin(block.span, length);
        require(block.span.begin >= last && block.table < static_cast<qsizetype>(document.tables.size()));
        last = block.span.end;
    }
    for (const Table& table : document.tables) {
        for (const Cell& cell : table.cells) {
            requireWithin(cell.span, length);
            require(cell.row >= 0 && cell.column >= 0 && cell.rowSpan >= 1 && cell.columnSpan >= 1);
            require(cell.row + cell.rowSpan <= table.rows && cell.column + cell.columnSpan <= table.columns);
        }
    }
    for (const Warning& warning : document.warnings)
        requireWithin(warning.span, length);
}

} // namespace duibiao::fuzz
