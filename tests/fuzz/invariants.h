// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/span.h"

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

} // namespace duibiao::fuzz
