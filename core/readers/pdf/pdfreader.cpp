// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/pdf/pdfreader.h"

#include "core/readers/pdf/pagecollector.h"
#include "core/readers/pdf/streams.h"

namespace duibiao::readers {

namespace {

/// How far into a file its first line is looked for: mail programs and old printers put their own before it.
constexpr qsizetype SniffedBytes = 1024;

} // namespace

bool recognisesPdf(QByteArrayView bytes)
{
    return bytes.first(std::min(bytes.size(), SniffedBytes)).contains("%PDF-");
}

Result<Document> readPdf(const Input& input)
{
    if (auto error = pdf::checkStreams(input.bytes)) return failure(std::move(*error));
    pdf::PageCollector collector(unpacked(input.recognised));
    const auto end = pdf::hearPages(input.bytes, {.token = input.token},
                                    [&](pdf::Message&& message) { collector.take(std::move(message)); });
    if (!end) return failure(end.error());
    return collector.finish(*end);
}

} // namespace duibiao::readers
