// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/text/textreader.h"

#include "core/readers/text/lines.h"
#include "core/readers/text/plaintable.h"
#include "core/text/encoding.h"

namespace duibiao::readers {

bool recognisesText(QByteArrayView)
{
    return true; // the last in the table of formats; what is no text fails in decoding
}

Result<Document> readText(const Input& input)
{
    auto decoded = text::decode(input.bytes);
    if (!decoded) return failure(std::move(decoded.error()));
    Document document;
    document.format = Format::Text;
    document.encoding = std::move(decoded->encoding);
    document.text = std::move(decoded->text);
    document.warnings = std::move(decoded->warnings);
    appendTextBlocks(document);
    return document;
}

void appendTextBlocks(Document& document)
{
    const QStringView text = document.text;
    qsizetype at = 0;
    qsizetype noTableBefore = 0; // tab lines up to here are known to be no table
    int paragraph = 0;
    while (at < text.size()) {
        LineScanner scanner(text, at);
        const SourceSpan line = *scanner.next();
        const qsizetype next = scanner.position();
        if (line.begin >= noTableBefore && line.in(text).contains(u'\t')) {
            auto found = readPlainTable(text, line.begin, noTableBefore);
            if (found) {
                ++paragraph;
                for (Cell& cell : found->table.cells)
                    cell.place.paragraph = paragraph;
                document.blocks.push_back({.kind = BlockKind::Table,
                                           .span = found->span,
                                           .table = static_cast<int>(document.tables.size()),
                                           .place = {.sheet = {}, .cell = {}, .paragraph = paragraph}});
                document.tables.push_back(std::move(found->table));
                at = found->span.end;
                continue;
            }
        }
        at = next;
        if (trimmed(text, line).isEmpty()) continue;
        document.blocks.push_back({.span = line, .place = {.sheet = {}, .cell = {}, .paragraph = ++paragraph}});
    }
}

} // namespace duibiao::readers
