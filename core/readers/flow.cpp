// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/flow.h"

#include "core/readers/limits.h"
#include "core/readers/prose.h"
#include "core/readers/text/lines.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::readers {

namespace {

void flattenInto(QString& out, const Flow& flow)
{
    for (const FlowItem& item : flow) {
        if (!item.table) {
            if (item.words.isEmpty()) continue;
            if (!out.isEmpty()) out += u'\n';
            out += item.words;
            continue;
        }
        int row = -1;
        for (const FlowCell& cell : item.table->cells) {
            if (row >= 0 || !out.isEmpty()) out += cell.row == row ? u'\t' : u'\n';
            row = cell.row;
            out += flattened(cell.content);
        }
    }
}

/// True for a block of labels with their values (索引号：… 成文日期：…), which sites and forms put into tables: every
/// row begins with a label.
bool isLabelBlock(const FlowTable& table)
{
    constexpr int MostColumns = 6;
    int row = -1;
    for (const FlowCell& cell : table.cells) {
        if (cell.row == row) continue;
        row = cell.row;
        const QString words = flattened(cell.content).trimmed();
        if (!words.endsWith(u'：') && !words.endsWith(u':')) return false;
    }
    return row >= 0 && table.columns >= 2 && table.columns <= MostColumns;
}

/// How many rows at the top of the table are a text of its own, a paragraph a row over the whole width.
int leadingProse(const FlowTable& table)
{
    int rows = 0;
    bool hasSentence = false;
    for (const FlowCell& cell : table.cells) {
        if (cell.row != rows || cell.column != 0 || cell.columnSpan < table.columns || cell.rowSpan > 1) break;
        hasSentence = hasSentence || isSentence(flattened(cell.content));
        ++rows;
    }
    return rows >= FewestProseRows && hasSentence ? rows : 0;
}

} // namespace

QString flattened(const Flow& flow)
{
    QString out;
    flattenInto(out, flow);
    return out;
}

void finishTable(FlowTable& table)
{
    std::vector<int> edges;
    edges.reserve(table.cells.size() * 2);
    for (const FlowCell& cell : table.cells) {
        edges.push_back(cell.column);
        edges.push_back(cell.column + cell.columnSpan);
    }
    std::ranges::sort(edges);
    edges.erase(std::ranges::unique(edges).begin(), edges.end());
    const auto indexOf = [&](int edge) {
        return static_cast<int>(std::ranges::lower_bound(edges, edge) - edges.begin());
    };
    // Rows that are indented leave a column without a cell at the left.
    const int shift = !edges.empty() && edges.front() > 0 ? 1 : 0;
    bool holdsTable = false;
    for (FlowCell& cell : table.cells) {
        const int begin = indexOf(cell.column);
        cell.columnSpan = indexOf(cell.column + cell.columnSpan) - begin;
        cell.column = begin + shift;
        cell.rowSpan = std::clamp(cell.rowSpan, 1, std::max(1, table.rows - cell.row));
        holdsTable =
            holdsTable || std::ranges::any_of(cell.content, [](const FlowItem& item) { return item.table != nullptr; });
    }
    table.columns = std::max<int>(0, static_cast<int>(edges.size()) - 1 + shift);
    table.isLayout = table.isLayout || table.cells.size() == 1 || (table.columns == 1 && holdsTable);
}

bool DocumentBuilder::mayAppend(qsizetype length)
{
    if (m_document.text.size() + length <= limits::TextSize) return true;
    m_full = true;
    return false;
}

void DocumentBuilder::append(const Flow& flow)
{
    for (const FlowItem& item : flow) {
        if (item.table)
            table(*item.table);
        else
            paragraph(item.words, item.kind, item.headingLevel);
    }
}

void DocumentBuilder::paragraph(QStringView words, BlockKind kind, int headingLevel)
{
    if (!mayAppend(words.size() + 1)) return;
    ++m_paragraph;
    LineScanner scanner(words);
    while (const auto line = scanner.next()) {
        if (trimmed(words, *line).isEmpty()) continue;
        const qsizetype begin = m_document.text.size();
        m_document.text += line->in(words);
        m_document.blocks.push_back({.kind = kind,
                                     .span = {begin, m_document.text.size()},
                                     .headingLevel = headingLevel,
                                     .place = {.sheet = {}, .cell = {}, .page = m_page, .paragraph = m_paragraph}});
        m_document.text += u'\n';
    }
}

void DocumentBuilder::sheetParagraph(const QString& sheet, const QString& cell, QStringView words)
{
    const size_t before = m_document.blocks.size();
    paragraph(words);
    for (size_t i = before; i < m_document.blocks.size(); ++i) {
        m_document.blocks[i].place.sheet = sheet;
        m_document.blocks[i].place.cell = cell;
    }
}

void DocumentBuilder::note(const QString& mark, const Flow& flow)
{
    const QString words = flattened(flow);
    if (!words.trimmed().isEmpty()) paragraph(mark + words.trimmed(), BlockKind::Furniture);
}

void DocumentBuilder::pageFurniture(const Flow& flow)
{
    const QString words = flattened(flow);
    if (m_pageFurniture.contains(words) || std::ranges::none_of(words, [](QChar c) { return c.isLetter(); })) return;
    m_pageFurniture.insert(words);
    paragraph(words, BlockKind::Furniture);
}

void DocumentBuilder::table(const FlowTable& table)
{
    if (isLabelBlock(table)) return labelBlock(table);
    if (table.isLayout) {
        for (const FlowCell& cell : table.cells) append(cell.content);
        return;
    }
    const int prose = leadingProse(table);
    const auto begin = table.cells.begin() + prose;
    for (auto cell = table.cells.begin(); cell != begin; ++cell) append(cell->content);
    beginTable({});
    for (const FlowCell& from : std::ranges::subrange(begin, table.cells.end())) {
        cell({.row = from.row - prose,
              .column = from.column,
              .rowSpan = from.rowSpan,
              .columnSpan = from.columnSpan,
              .span = {},
              .place =
                  {.sheet = {}, .cell = cellName(from.row, from.column), .page = from.page, .paragraph = m_paragraph}},
             flattened(from.content));
    }
    endTable(table.rows - prose, table.columns);
}

void DocumentBuilder::labelBlock(const FlowTable& table)
{
    QString line;
    for (qsizetype i = 0; i < static_cast<qsizetype>(table.cells.size()); ++i) {
        const FlowCell& cell = table.cells[static_cast<size_t>(i)];
        const bool startsRow = i == 0 || cell.row != table.cells[static_cast<size_t>(i - 1)].row;
        if (startsRow && i > 0) paragraph(std::exchange(line, {}));
        if (!startsRow) line += u'\t';
        line += flattened(cell.content).replace(u'\n', u' ').trimmed();
    }
    paragraph(line);
}

void DocumentBuilder::beginTable(const QString& sheet, size_t cells)
{
    ++m_paragraph;
    m_document.tables.push_back({.cells = {}, .sheet = sheet, .sheetRows = {}, .sheetColumns = {}});
    currentTable().cells.reserve(std::min(cells, static_cast<size_t>(limits::Cells)));
    m_tableBegin = m_document.text.size();
    m_lastRow = -1;
    m_lastColumn = 0;
}

void DocumentBuilder::cell(Cell cell, QStringView words)
{
    if (m_full || !mayAppend(words.size() + limits::PaddingTabs) || ++m_cells > limits::Cells) {
        m_full = true;
        return;
    }
    QString& text = m_document.text;
    if (cell.row != m_lastRow) {
        if (m_lastRow >= 0) text += u'\n';
        m_lastRow = cell.row;
        m_lastColumn = 0;
    }
    for (int tabs = std::min(cell.column - m_lastColumn, limits::PaddingTabs); tabs > 0; --tabs) text += u'\t';
    m_lastColumn = cell.column;
    const SourceSpan inner = trimmed(words, {0, words.size()});
    cell.span = {text.size(), text.size() + inner.length()};
    text += inner.in(words);
    currentTable().cells.push_back(std::move(cell));
}

void DocumentBuilder::endTable(int rows, int columns, std::vector<int> sheetRows, std::vector<int> sheetColumns)
{
    Table& table = currentTable();
    const bool blank = std::ranges::all_of(table.cells, [](const Cell& cell) { return cell.span.isEmpty(); });
    if (blank) {
        // A table without a word is decoration.
        m_document.text.truncate(m_tableBegin);
        m_document.tables.pop_back();
        return;
    }
    table.rows = rows;
    table.columns = columns;
    table.sheetRows = std::move(sheetRows);
    table.sheetColumns = std::move(sheetColumns);
    m_document.blocks.push_back(
        {.kind = BlockKind::Table,
         .span = {m_tableBegin, m_document.text.size()},
         .table = static_cast<int>(m_document.tables.size()) - 1,
         .place = {.sheet = table.sheet, .cell = {}, .page = m_page, .paragraph = m_paragraph}});
    m_document.text += u'\n';
}

void DocumentBuilder::warn(const QString& code, const QString& message, SourceSpan span)
{
    const bool known = std::ranges::any_of(m_document.warnings, [&](const Warning& warning) {
        return warning.code == code && warning.message == message;
    });
    if (!known) m_document.warnings.push_back({code, message, span});
}

void DocumentBuilder::warnIncomplete(const Error& error)
{
    const qsizetype end = m_document.text.size();
    warn(u"incomplete"_s,
         QCoreApplication::translate("duibiao::readers", "Only a part of the file could be read. %1 %2")
             .arg(error.message, error.remedy),
         {end, end});
}

Document DocumentBuilder::finish()
{
    if (m_full) {
        warn(u"too_large"_s,
             QCoreApplication::translate(
                 "duibiao::readers",
                 "The file holds more than is read at once; the rest was left out. Divide it into smaller files."),
             {m_document.text.size(), m_document.text.size()});
    }
    return std::move(m_document);
}

} // namespace duibiao::readers
