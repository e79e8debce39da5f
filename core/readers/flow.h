// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/document/document.h"

#include <QSet>

#include <memory>

namespace duibiao::readers {

struct FlowTable;

/// What running text is made of, as docx, odt and html have it, before it becomes a Document: a paragraph (with line
/// ends where lines were broken by hand) or a table.
struct FlowItem {
    BlockKind kind = BlockKind::Paragraph;
    int headingLevel = 0;
    QString words;
    std::unique_ptr<FlowTable> table; ///< set when kind is Table
};
using Flow = std::vector<FlowItem>;

struct FlowCell {
    int row = 0;
    int column = 0;
    int rowSpan = 1;
    int columnSpan = 1;
    Flow content;
    int page = -1; ///< 1-based, where the format knows pages
};

struct FlowTable {
    int rows = 0;
    int columns = 0;
    std::vector<FlowCell> cells; ///< in reading order, without those that a merge covers
    bool isLayout = false;       ///< only arranges what it holds: its cells become paragraphs and tables of their own
};

/// Puts the table's columns and spans right: columns that no cell begins or ends at are dropped, spans end at the
/// table's last row, and a table of a single cell, or of a single column that holds tables, is marked as layout. `rows`
/// must be set; sets `columns`.
void finishTable(FlowTable& table);

/// Collects what a reader finds into a Document: one line a paragraph, table cells separated by tabs, rows by line
/// ends.
class DocumentBuilder {
public:
    explicit DocumentBuilder(Format format) { m_document.format = format; }

    void append(const Flow& flow);
    /// The page that what follows stands on, 1-based, for formats that know pages.
    void setPage(int page) { m_page = page; }
    /// A paragraph; lines broken by hand become blocks of their own that share one place. Blank lines are left out.
    void paragraph(QStringView words, BlockKind kind = BlockKind::Paragraph, int headingLevel = 0);
    /// A paragraph that stands in a cell of a worksheet.
    void sheetParagraph(const QString& sheet, const QString& cell, QStringView words);
    /// What stands beside the matter, as lines of furniture: a footnote, led by its mark.
    void note(const QString& mark, const Flow& flow);
    /// A page header or footer; each is taken once, and those that only count pages not at all.
    void pageFurniture(const Flow& flow);
    /// A table; one in which every row begins with a label and a colon (索引号：…) becomes a line a row, its cells
    /// separated by tabs.
    void table(const FlowTable& table);

    /// Spreadsheets: cells are given one by one in reading order between beginTable and endTable. `cells`: how many
    /// will come, for one that is large. `sheetRows` and `sheetColumns` as in Table.
    void beginTable(const QString& sheet, size_t cells = 0);
    void cell(Cell cell, QStringView words);
    void endTable(int rows, int columns, std::vector<int> sheetRows = {}, std::vector<int> sheetColumns = {});

    void warn(const QString& code, const QString& message, SourceSpan span = {});
    /// Says that the file broke off or is damaged where reading stopped, for a document that is used all the same.
    void warnIncomplete(const Error& error);
    [[nodiscard]] Document& document() { return m_document; }
    /// True when a limit is reached: the reader stops, and finish() has the warning.
    [[nodiscard]] bool isFull() const { return m_full; }
    void markFull() { m_full = true; }
    [[nodiscard]] Document finish();

private:
    void labelBlock(const FlowTable& table);
    [[nodiscard]] bool mayAppend(qsizetype length);
    [[nodiscard]] Table& currentTable() { return m_document.tables.back(); }

    Document m_document;
    QSet<QString> m_pageFurniture;
    int m_paragraph = 0;
    int m_page = -1;
    qsizetype m_cells = 0;
    int m_lastRow = -1;
    int m_lastColumn = 0;
    qsizetype m_tableBegin = 0;
    bool m_full = false;
};

/// The words of a cell: its paragraphs as lines, a table inside it with its cells separated by tabs.
[[nodiscard]] QString flattened(const Flow& flow);

} // namespace duibiao::readers
