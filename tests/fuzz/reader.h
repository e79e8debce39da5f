// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readers/readers.h"

#include <algorithm>
#include <cstdlib>

namespace duibiao::fuzz {

/// The reader whose usual extension this is. Asked directly: telling the formats apart, which opens a package several
/// times, is what read_document tests.
inline const readers::Reader& readerOf(QByteArrayView extension)
{
    const auto readers = readers::all();
    const auto found = std::ranges::find_if(readers, [&](const readers::Reader& reader) {
        const QByteArrayView extensions(reader.extensions);
        return extensions.first(std::max<qsizetype>(0, extensions.indexOf(' '))) == extension ||
               extensions == extension;
    });
    if (found == readers.end()) std::abort();
    return *found;
}

} // namespace duibiao::fuzz
