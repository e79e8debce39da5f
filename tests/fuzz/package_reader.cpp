// SPDX-License-Identifier: GPL-3.0-or-later
// A package of any parts (package.h) is a document or an error. Built once for each format, FUZZED_FORMAT.
#include "core/readers/readers.h"
#include "tests/fuzz/invariants.h"
#include "tests/fuzz/package.h"
#include "tests/fuzz/reader.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace duibiao;
    static const readers::Reader& reader = fuzz::readerOf(FUZZED_FORMAT);
    const auto parts = fuzz::partsOf({reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)});
    fuzz::requireHolds(reader.read({.name = QStringLiteral("input"), .bytes = fuzz::zipped(parts)}));
    return 0;
}
