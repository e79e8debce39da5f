// SPDX-License-Identifier: GPL-3.0-or-later
// What readers promise, whatever they are given.
#pragma once

#include "core/base/result.h"
#include "core/document/document.h"

#include <QByteArray>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <source_location>

namespace duibiao::fuzz {

/// What the fuzzer gave, as the readers take it.
inline QByteArray bytes(const std::uint8_t* data, std::size_t size)
{
    return {reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)};
}

/// Ends the program, and with it the run, when a promise is broken, and says where it is asked for.
inline void require(bool kept, std::source_location where = std::source_location::current())
{
    if (kept) return;
    std::fprintf(stderr, "broken: %s:%u\n", where.file_name(), static_cast<unsigned>(where.line()));
    std::abort();
}

/// A span that lies within a text of `size` code units.
inline void requireWithin(SourceSpan span, qsizetype size, std::source_location where = std::source_location::current())
{
    require(span.begin >= 0 && span.begin <= span.end && span.end <= size, where);
}

/// Blocks run forwards within the text, cells forwards within their table's block and inside its rows and columns; no
/// two cells of a table begin at one place.
void requireHolds(const Document& document);

/// A document that holds, or an error that says something.
void requireHolds(const Result<Document>& document);

} // namespace duibiao::fuzz
