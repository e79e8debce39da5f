// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/contract.h"
#include "core/report/jsonvalues.h"

using namespace Qt::StringLiterals;

namespace duibiao::report {
namespace {

using json::orNull;
using json::Text;

QString kindName(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Paragraph: return u"paragraph"_s;
    case BlockKind::Heading: return u"heading"_s;
    case BlockKind::Table: return u"table"_s;
    case BlockKind::Furniture: return u"furniture"_s;
    }
    return u"paragraph"_s;
}

QJsonArray blocks(const Document& document, const Text& text)
{
    QJsonArray out;
    for (const Block& block : document.blocks) {
        QJsonObject object{
            {u"kind"_s, kindName(block.kind)},
            {u"level"_s, orNull(block.headingLevel, 1)},
            {u"table"_s, orNull(block.table, 0)},
            {u"place"_s, json::place(block.place)},
        };
        text.putSpan(object, block.span);
        out.append(object);
    }
    return out;
}

QJsonArray tables(const Document& document, const Text& text)
{
    QJsonArray out;
    for (const Table& table : document.tables) {
        QJsonArray cells;
        for (const Cell& cell : table.cells) {
            QJsonObject object{
                {u"row"_s, cell.row},
                {u"column"_s, cell.column},
                {u"row_span"_s, cell.rowSpan},
                {u"column_span"_s, cell.columnSpan},
                {u"place"_s, json::place(placeOf(table, cell))},
            };
            text.putSpan(object, cell.span);
            cells.append(object);
        }
        out.append(QJsonObject{
            {u"rows"_s, table.rows},
            {u"columns"_s, table.columns},
            {u"sheet"_s, orNull(table.sheet)},
            {u"cells"_s, cells},
        });
    }
    return out;
}

} // namespace

QJsonObject textJson(const Document& document)
{
    const Text text(document.text);
    return {
        {u"schema"_s, u"duibiao-text/1"_s},
        {u"document"_s, json::documentHead(document, text)},
        {u"warnings"_s, text.warnings(document.warnings)},
        {u"encoding"_s, orNull(document.encoding)},
        {u"title"_s, orNull(document.title)},
        {u"text"_s, document.text},
        {u"blocks"_s, blocks(document, text)},
        {u"tables"_s, tables(document, text)},
    };
}

} // namespace duibiao::report
