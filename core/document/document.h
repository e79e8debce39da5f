// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/span.h"
#include "core/base/warning.h"

#include <QString>

#include <vector>

namespace duibiao {

enum class Format { Text, Docx, Odt, Xlsx, Ods, Csv, Html, Pdf, Ofd };

/// A stable lower-case name: "text", "docx", …
[[nodiscard]] QString formatName(Format format);

/// Where a stretch of the derived text comes from in the original file. Fields that do not apply are empty or -1.
struct Place {
    QString sheet;      ///< worksheet name
    QString cell;       ///< "B7"
    int page = -1;      ///< 1-based
    int paragraph = -1; ///< 1-based, in the order of the file
};

enum class BlockKind {
    Paragraph,
    Heading, ///< the format itself says that this is a heading (style, h1 …)
    Table,
    Furniture, ///< page header or footer, navigation: read, kept, not part of the matter
};

/// One cell of a table. A cell that a merge covers is not listed; the merged cell carries the spans.
struct Cell {
    int row = 0;
    int column = 0;
    int rowSpan = 1;
    int columnSpan = 1;
    SourceSpan span; ///< the words in Document::text, without the separators around them
    Place place;     ///< see placeOf()
};

struct Table {
    int rows = 0;
    int columns = 0;
    std::vector<Cell> cells; ///< in reading order
    QString sheet;           ///< for worksheets, the sheet's name
    /// For worksheets, the sheet's own 0-based numbers of the table's rows and columns; blank ones are left out of the
    /// table. Empty for other tables.
    std::vector<int> sheetRows = {};
    std::vector<int> sheetColumns = {};
};

/// "B7" for row 6, column 1.
[[nodiscard]] QString cellName(int row, int column);

/// Where a cell stands in the original: Cell::place, which worksheets leave empty because they have a million of them,
/// or the address in the sheet.
[[nodiscard]] Place placeOf(const Table& table, const Cell& cell);

/// A paragraph, heading or table, in reading order. Block spans do not overlap and never run backwards.
struct Block {
    BlockKind kind = BlockKind::Paragraph;
    SourceSpan span;
    int headingLevel = 0; ///< 1… for headings that the format marks
    int table = -1;       ///< index into Document::tables for BlockKind::Table
    Place place;
};

/// What every reader gives, whatever it read: one text, and the blocks and tables as spans of it.
/// For a text file `text` is the decoded content, line ends kept, the byte order mark left out; for other formats it is
/// derived: one line a paragraph, table cells separated by tabs, rows by line ends.
struct Document {
    QString file; ///< name as given, for messages
    Format format = Format::Text;
    QString encoding; ///< for text formats, the name ICU uses
    QString sha256;   ///< of the bytes, lower-case hex
    QString title;    ///< what the format's own metadata says; may be empty
    QString text;
    std::vector<Block> blocks;
    std::vector<Table> tables;
    std::vector<Warning> warnings;

    [[nodiscard]] QStringView words(SourceSpan span) const { return span.in(text); }
    /// The place of the block or cell that holds `offset`; empty place when there is none.
    [[nodiscard]] Place placeAt(qsizetype offset) const;
};

} // namespace duibiao
