// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/document.h"

#include <algorithm>

namespace duibiao {

QString formatName(Format format)
{
    switch (format) {
    case Format::Text: return QStringLiteral("text");
    case Format::Docx: return QStringLiteral("docx");
    case Format::Odt: return QStringLiteral("odt");
    case Format::Xlsx: return QStringLiteral("xlsx");
    case Format::Ods: return QStringLiteral("ods");
    case Format::Csv: return QStringLiteral("csv");
    case Format::Html: return QStringLiteral("html");
    case Format::Pdf: return QStringLiteral("pdf");
    case Format::Ofd: return QStringLiteral("ofd");
    }
    return QStringLiteral("text");
}

Place Document::placeAt(qsizetype offset) const
{
    const auto after = std::ranges::upper_bound(blocks, offset, {}, [](const Block& b) { return b.span.begin; });
    if (after == blocks.begin()) return {};
    const Block& block = *std::prev(after);
    if (!block.span.contains(offset)) return {};
    if (block.table < 0) return block.place;
    const auto& cells = tables[static_cast<size_t>(block.table)].cells;
    const auto next = std::ranges::upper_bound(cells, offset, {}, [](const Cell& c) { return c.span.begin; });
    if (next == cells.begin()) return block.place;
    return std::prev(next)->place;
}

} // namespace duibiao
