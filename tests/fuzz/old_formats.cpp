// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes can be asked for the streams of a compound file (doc, xls, wps, et), and are refused with a reason where
// they are neither.
#include "core/readers/foreign.h"
#include "core/readers/office/compound.h"
#include "core/readers/office/oldformats.h"
#include "tests/fuzz/invariants.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace duibiao;
    const QByteArrayView bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const bool known = readers::recognisesOldText(bytes) || readers::recognisesOldSheet(bytes);
    static_cast<void>(readers::isProtected(bytes));
    const auto error = readers::foreignFormat(bytes, QStringLiteral("ppt"));
    if (error) fuzz::require(!error->message.isEmpty());
    fuzz::require(!readers::isCompoundFile(bytes) || known || error);
    return 0;
}
