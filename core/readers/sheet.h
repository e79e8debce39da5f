// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readers/flow.h"

namespace duibiao::readers {

/// One cell of a worksheet at its own address, 0-based.
struct SheetCell {
    int row = 0;
    int column = 0;
    QString words;
};

/// A merged range, 0-based, both ends included.
struct MergedRange {
    int firstRow = 0;
    int firstColumn = 0;
    int lastRow = 0;
    int lastColumn = 0;
};

/// A worksheet as it is read, before it becomes a table.
struct Sheet {
    QString name;
    std::vector<SheetCell> cells; ///< with words, in any order; of two at one address the later one counts
    std::vector<MergedRange> merges;
};

/// Appends the sheet as a table: rows and columns without a word are left out, so that stray formatting costs nothing;
/// each cell's place keeps its address in the sheet. Blank cells between others are listed with an empty span. A sheet
/// without a word gives nothing.
void appendSheet(DocumentBuilder& builder, Sheet sheet);

} // namespace duibiao::readers
