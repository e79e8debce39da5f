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

QString cellName(int row, int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(static_cast<char16_t>(u'A' + (rest - 1) % 26)));
    return letters + QString::number(row + 1);
}

Place placeOf(const Table& table, const Cell& cell)
{
    const auto row = static_cast<size_t>(cell.row);
    const auto column = static_cast<size_t>(cell.column);
    if (row >= table.sheetRows.size() || column >= table.sheetColumns.size()) return cell.place;
    return {.sheet = table.sheet, .cell = cellName(table.sheetRows[row], table.sheetColumns[column])};
}

Place Document::placeAt(qsizetype offset) const
{
    const auto after = std::ranges::upper_bound(blocks, offset, {}, [](const Block& b) { return b.span.begin; });
    if (after == blocks.begin()) return {};
    const Block& block = *std::prev(after);
    if (!block.span.contains(offset)) return {};
    if (block.table < 0) return block.place;
    const Table& table = tables[static_cast<size_t>(block.table)];
    const auto& cells = table.cells;
    const auto next = std::ranges::upper_bound(cells, offset, {}, [](const Cell& c) { return c.span.begin; });
    if (next == cells.begin()) return block.place;
    return placeOf(table, *std::prev(next));
}

} // namespace duibiao
