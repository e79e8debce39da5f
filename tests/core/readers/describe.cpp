// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/readers/describe.h"

using namespace Qt::StringLiterals;

namespace duibiao::test {

static QString escaped(QStringView words)
{
    return words.toString().replace(u'\\', u"\\\\"_s).replace(u'\n', u"\\n"_s).replace(u'\t', u"\\t"_s);
}

static QString describe(const Document& document, const Table& table)
{
    QString out = u"table %1×%2"_s.arg(table.rows).arg(table.columns);
    if (!table.sheet.isEmpty()) out += u" sheet “%1”"_s.arg(table.sheet);
    out += u'\n';
    for (const Cell& cell : table.cells) {
        out += u"  %1,%2"_s.arg(cell.row).arg(cell.column);
        if (cell.rowSpan > 1 || cell.columnSpan > 1) out += u" (%1×%2)"_s.arg(cell.rowSpan).arg(cell.columnSpan);
        if (const Place place = placeOf(table, cell); !place.cell.isEmpty()) out += u" @"_s + place.cell;
        out += u": "_s + escaped(document.words(cell.span)) + u'\n';
    }
    return out;
}

QString describe(const Document& document)
{
    QString out = u"format %1"_s.arg(formatName(document.format));
    if (!document.encoding.isEmpty()) out += u", "_s + document.encoding;
    out += u'\n';
    if (!document.title.isEmpty()) out += u"title: %1\n"_s.arg(document.title);
    for (const Warning& warning : document.warnings) out += u"warning %1\n"_s.arg(warning.code);
    for (const Block& block : document.blocks) {
        switch (block.kind) {
        case BlockKind::Paragraph: out += u"p"_s; break;
        case BlockKind::Heading: out += u"h%1"_s.arg(block.headingLevel); break;
        case BlockKind::Furniture: out += u"furniture"_s; break;
        case BlockKind::Table: out += describe(document, document.tables[static_cast<size_t>(block.table)]); continue;
        }
        out += u" #%1: %2\n"_s.arg(block.place.paragraph).arg(escaped(document.words(block.span)));
    }
    return out;
}

QString spanFaults(const Document& document)
{
    QString faults;
    const auto check = [&](bool good, const QString& what) {
        if (!good) faults += what + u'\n';
    };
    qsizetype end = 0;
    for (const Block& block : document.blocks) {
        check(block.span.begin >= end && block.span.begin <= block.span.end && block.span.end <= document.text.size(),
              u"block %1…%2"_s.arg(block.span.begin).arg(block.span.end));
        end = block.span.end;
        if (block.kind != BlockKind::Table) continue;
        const Table& table = document.tables.at(static_cast<size_t>(block.table));
        qsizetype cellEnd = block.span.begin;
        std::pair place{-1, 0};
        for (const Cell& cell : table.cells) {
            const QString name = u"cell %1,%2"_s.arg(cell.row).arg(cell.column);
            check(cell.span.begin >= cellEnd && cell.span.begin <= cell.span.end && cell.span.end <= block.span.end,
                  name + u" span"_s);
            check(cell.row >= 0 && cell.rowSpan >= 1 && cell.row + cell.rowSpan <= table.rows, name + u" rows"_s);
            check(cell.column >= 0 && cell.columnSpan >= 1 && cell.column + cell.columnSpan <= table.columns,
                  name + u" columns"_s);
            check(std::pair(cell.row, cell.column) > place, name + u" order"_s);
            cellEnd = cell.span.end;
            place = {cell.row, cell.column};
        }
    }
    return faults;
}

} // namespace duibiao::test
