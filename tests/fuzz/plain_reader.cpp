// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes taken for a file of this format are a document or an error. Built once for each format, FUZZED_FORMAT.
#include "core/readers/readers.h"
#include "tests/fuzz/invariants.h"
#include "tests/fuzz/reader.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace duibiao;
    static const readers::Reader& reader = fuzz::readerOf(FUZZED_FORMAT);
    fuzz::requireHolds(reader.read({.name = QStringLiteral("input"), .bytes = fuzz::bytes(data, size)}));
    return 0;
}
