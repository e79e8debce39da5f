// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes are a document or an error, never a crash: telling the formats apart, and damaged packages.
#include "core/readers/pdf/pdfreader.h"
#include "core/readers/readers.h"
#include "tests/fuzz/invariants.h"

// Old formats are told from the content and not handed on: LibreOffice is not what is tested here. Neither are pdf
// files, which a program of its own reads: fuzz-read_pdf tests them.
extern "C" int LLVMFuzzerInitialize(int*, char***)
{
    qputenv("PATH", {});
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace duibiao;
    const QByteArray bytes = fuzz::bytes(data, size);
    if (readers::recognisesPdf(bytes)) return 0;
    fuzz::requireHolds(readers::read({.name = QStringLiteral("input"), .bytes = bytes}));
    return 0;
}
