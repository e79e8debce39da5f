// SPDX-License-Identifier: GPL-3.0-or-later
// duibiao-unpack BYTES ENTRIES: tells what is in the archive on standard input to standard output
// (core/readers/archive/memberstream.h), when it unpacks to no more than that.
// A program of its own, because an archive can make libarchive crash or take all memory: this program limits itself,
// and the reader (core/readers/archive/memberprogram.h) outlives it.
#include "core/readers/archive/members.h"
#include "core/readers/helperprogram.h"
#include "core/readers/limits.h"

#include <clocale>
#include <cstdio>
#include <cstdlib>

using namespace duibiao::readers;

#ifdef DUIBIAO_SANITIZED
/// What the limit on memory does otherwise (limitMyself()).
extern "C" const char* __asan_default_options()
{
    return "allocator_may_return_null=1:max_allocation_size_mb=512";
}
#endif

int main(int argc, char* argv[])
{
    enum ExitCode { Done = 0, WrongUse = 2 };
    const archive::Allowance allowance{.bytes = argc > 1 ? QByteArrayView(argv[1]).toLongLong() : 0,
                                       .entries = argc > 2 ? QByteArrayView(argv[2]).toInt() : 0};
    if (argc != 3 || allowance.bytes < 0 || allowance.entries < 0) {
        std::fputs("usage: duibiao-unpack BYTES ENTRIES < ARCHIVE\n", stderr);
        return WrongUse;
    }
    // libarchive gives names in the encoding of the locale, whatever the user's is.
    if (!std::setlocale(LC_CTYPE, "C.UTF-8")) std::setlocale(LC_CTYPE, "");
    const QByteArray packed = readInput();
    limitMyself({.memory = limits::ArchiveMemory + packed.size(), .milliseconds = limits::ArchiveTime});
    archive::readMembers(packed, allowance, [](const archive::Message& message) {
        tell(archive::encoded(message));
        return true;
    });
    std::_Exit(Done); // all is told
}
