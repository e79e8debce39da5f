// SPDX-License-Identifier: GPL-3.0-or-later
// What the program app/unpack does with any bytes, here in process, and what the reader makes of what it is told: files
// or an error; names stay below the archive's own, and what is unpacked stays within the limits. Bytes that are no
// archive are taken for what the program tells.
#include "core/readers/archive/archive.h"
#include "core/readers/archive/members.h"
#include "core/readers/limits.h"
#include "tests/fuzz/invariants.h"

#include <clocale>

using namespace Qt::StringLiterals;

namespace {

using namespace duibiao;
using Hear = std::function<bool(readers::archive::Message&&)>;

Result<void> members(const QByteArray& packed, const readers::archive::Allowance& allowance,
                     const CancelToken& /*token*/, const Hear& hear)
{
    readers::archive::Decoder decoder;
    readers::archive::Order order;
    const auto listen = [&](const QByteArray& told) {
        decoder.feed(told);
        while (auto message = decoder.next())
            if (!order.allows(*message) || !hear(std::move(*message))) return false;
        return !decoder.isBroken();
    };
    if (!readers::isArchive(packed)) {
        listen(packed);
        return {};
    }
    bool isWanted = true;
    readers::archive::readMembers(packed, allowance, [&](const readers::archive::Message& message) {
        fuzz::require(isWanted);
        isWanted = listen(readers::archive::encoded(message));
        fuzz::require(!decoder.isBroken());
        return isWanted;
    });
    fuzz::require(!isWanted || order.isClosed());
    return {};
}

} // namespace

/// libarchive asks for gigabytes, and the program does not get them (app/unpack).
extern "C" const char* __asan_default_options()
{
    return "allocator_may_return_null=1:max_allocation_size_mb=512";
}

// libarchive gives names in the encoding of the locale.
extern "C" int LLVMFuzzerInitialize(int* /*argc*/, char*** /*argv*/)
{
    std::setlocale(LC_CTYPE, "C.UTF-8");
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    qint64 unpacked = 0;
    const auto take = [&](const readers::Input& file) {
        fuzz::require(file.name.startsWith("input/"_L1) && !(file.name + u'/').contains("/../"_L1));
        unpacked += file.bytes.size();
        fuzz::require(unpacked <= readers::limits::ArchiveSize);
    };
    const auto refuse = [](const Error& problem) {
        fuzz::require(!problem.message.isEmpty() && problem.file.startsWith("input"_L1));
    };
    const auto done =
        readers::unpackFrom(members, {.name = u"input"_s, .bytes = fuzz::bytes(data, size)}, {take, refuse});
    if (!done) fuzz::require(!done.error().message.isEmpty());
    return 0;
}
