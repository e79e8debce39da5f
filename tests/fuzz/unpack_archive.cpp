// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes are an archive or an error; names stay below the archive's own, and what is unpacked stays within the
// limits.
#include "core/readers/archive/archive.h"
#include "core/readers/limits.h"
#include "tests/fuzz/invariants.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

// libarchive gives names in the encoding of the locale, which the application object sets up.
extern "C" int LLVMFuzzerInitialize(int* argc, char*** argv)
{
    static const QCoreApplication app(*argc, *argv);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace duibiao;
    qint64 unpacked = 0;
    const auto take = [&](const readers::Input& file) {
        fuzz::require(file.name.startsWith("input/"_L1) && !(file.name + u'/').contains("/../"_L1));
        unpacked += file.bytes.size();
        fuzz::require(unpacked <= readers::limits::ArchiveSize);
    };
    const auto refuse = [](const Error& problem) {
        fuzz::require(!problem.message.isEmpty() && problem.file.startsWith("input"_L1));
    };
    const auto done = readers::unpack({.name = u"input"_s, .bytes = fuzz::bytes(data, size)}, {take, refuse});
    if (!done) fuzz::require(!done.error().message.isEmpty());
    return 0;
}
