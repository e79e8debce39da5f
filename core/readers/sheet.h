// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readers/flow.h"

namespace duibiao::readers {

/// One cell of a worksheet at its own address, 0-based.
struct SheetCell {
    int row = 0;
    int column = 0;
    SourceSpan words; ///< in Sheet::text
};

/// A merged range, 0-based, both ends included.
struct MergedRange {
    int firstRow = 0;
    int firstColumn = 0;
    int lastRow = 0;
    int lastColumn = 0;
};

/// What a cell with so many characters costs of limits::Cells: a file may say a long text a million times over.
[[nodiscard]] constexpr qsizetype cellCost(qsizetype length)
{
    constexpr qsizetype Usual = 16;
    return 1 + length / Usual;
}

/// A worksheet as it is read, before it becomes a table. The words of all cells stand in one string: a million cells
/// with a string each would take more for the strings' own sake than for what they say.
struct Sheet {
    QString name;
    QString text;
    bool from1904 = false;        ///< serial dates count from 1 January 1904
    std::vector<SheetCell> cells; ///< with words, in any order; of two at one address the later one counts
    std::vector<MergedRange> merges;

    void add(int row, int column, QStringView words)
    {
        cells.push_back({row, column, {text.size(), text.size() + words.size()}});
        text += words;
    }
    /// The same words at another address.
    void repeat(int row, int column, SourceSpan words) { cells.push_back({row, column, words}); }
};

/// What a reader of the sheet should know of it.
struct SheetNotes {
    bool isHidden = false;
    bool hasHiddenRows = false;
    bool hasHiddenColumns = false;
    bool hasFormulasWithoutValue = false; ///< formulas whose results the writer did not store
    QString formulaError = {};            ///< the first one that a cell shows: #REF!
};

/// Warns of hidden parts, which are read all the same, and of results that are not there or are errors.
void warnAbout(DocumentBuilder& builder, const QString& sheet, const SheetNotes& notes);

/// Appends the sheet: its tables, and its prose as paragraphs (a plan with a paragraph a row). Rows and columns without
/// a word are left out, so that stray formatting costs nothing; tables keep their numbers in the sheet, of which the
/// places of cells are made. Blank cells between others are listed with an empty span. A sheet without a word gives
/// nothing.
void appendSheet(DocumentBuilder& builder, Sheet sheet);

} // namespace duibiao::readers
