// SPDX-License-Identifier: GPL-3.0-or-later
// What the program app/pdfpages does with a file, here in process, and what the reader makes of what it is told: a
// document or an error, never a crash. Bytes that are no pdf are taken for what the program tells. A finding inside
// Poppler is Poppler's; the program and its limits are there for those.
#include "core/readers/pdf/pagecollector.h"
#include "core/readers/pdf/pages.h"
#include "core/readers/pdf/pdfreader.h"
#include "core/readers/pdf/streams.h"
#include "tests/fuzz/invariants.h"

namespace {

using namespace duibiao;

void readTold(const QByteArray& told)
{
    readers::pdf::Decoder decoder;
    readers::pdf::PageCollector collector;
    decoder.feed(told);
    while (auto message = decoder.next()) collector.take(std::move(*message));
    fuzz::requireHolds(collector.finish(readers::pdf::PagesEnd::Complete));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytes(data, size);
    if (!readers::recognisesPdf(bytes)) {
        readTold(bytes);
        return 0;
    }
    if (readers::pdf::checkStreams(bytes)) return 0;
    QByteArray told;
    readers::pdf::readPages(bytes, 1, [&](const readers::pdf::Message& message) {
        told += readers::pdf::encoded(message);
        fuzz::require(told.size() < 1'000'000'000);
    });
    readTold(told);
    return 0;
}
