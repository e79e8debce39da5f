// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/text/textreader.h"

#include "core/readers/text/bartable.h"
#include "core/readers/text/celllines.h"
#include "core/readers/text/lines.h"
#include "core/readers/text/plaintable.h"
#include "core/readers/text/spacedtable.h"
#include "core/text/encoding.h"

#include <QCoreApplication>

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

namespace {

/// Finds the tables of a text as it is read line by line.
class TableFinder {
public:
    TableFinder(QStringView text, std::vector<Warning>& warnings) : m_text(text), m_warnings(warnings) {}

    /// The table that begins with `line`; nothing when none does.
    std::optional<PlainTable> at(SourceSpan line)
    {
        std::optional<PlainTable> found;
        const QStringView words = line.in(m_text);
        if (line.begin >= m_noTabTable && words.contains(u'\t'))
            found = readPlainTable(m_text, line.begin, m_noTabTable);
        if (!found && line.begin >= m_noBarTable && (words.contains(u'|') || words.contains(u'｜')))
            found = readBarTable(m_text, line.begin, m_noBarTable);
        if (!found && words.trimmed().startsWith(u'序')) {
            found = findSpacedTable(m_text, line.begin);
            if (found) m_warnings.push_back(spacedTable(found->span));
        }
        if (!found && words.size() <= longestSerialHeader && isSerialHeader(words))
            found = readCellLines(m_text, line.begin);
        return found;
    }

private:
    /// 序　　号, set with spaces around it.
    static constexpr qsizetype longestSerialHeader = 12;

    static Warning spacedTable(SourceSpan span)
    {
        return {QStringLiteral("spaced_table"),
                QCoreApplication::translate("duibiao::readers",
                                            "The columns of this table are set with spaces and cannot be told apart: "
                                            "its rows were not read. Open the original (Word, Excel, PDF) instead."),
                span};
    }

    QStringView m_text;
    std::vector<Warning>& m_warnings;
    qsizetype m_noTabTable = 0; // lines with tabs up to here are known to be no table
    qsizetype m_noBarTable = 0; // likewise with bars
};

} // namespace

void appendTextBlocks(Document& document)
{
    const QStringView text = document.text;
    TableFinder tables(text, document.warnings);
    qsizetype at = 0;
    int paragraph = 0;
    while (at < text.size()) {
        LineScanner scanner(text, at);
        const SourceSpan line = *scanner.next();
        const qsizetype next = scanner.position();
        if (auto found = tables.at(line)) {
            ++paragraph;
            for (Cell& cell : found->table.cells) cell.place.paragraph = paragraph;
            document.blocks.push_back({.kind = BlockKind::Table,
                                       .span = found->span,
                                       .table = static_cast<int>(document.tables.size()),
                                       .place = {.sheet = {}, .cell = {}, .paragraph = paragraph}});
            document.tables.push_back(std::move(found->table));
            at = found->span.end;
            continue;
        }
        at = next;
        if (trimmed(text, line).isEmpty()) continue;
        document.blocks.push_back({.span = line, .place = {.sheet = {}, .cell = {}, .paragraph = ++paragraph}});
    }
}

} // namespace duibiao::readers
