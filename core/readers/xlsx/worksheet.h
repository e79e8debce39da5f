// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readers/sheet.h"
#include "core/readers/xlsx/numberformat.h"

namespace duibiao::readers::xlsx {

/// What the sheets of one workbook share.
struct Workbook {
    std::vector<QString> strings; ///< sharedStrings.xml
    std::vector<NumberFormat> formats;
    bool from1904 = false;
};

struct WorksheetResult {
    Sheet sheet;
    SheetNotes notes;
    bool lacksStrings = false; ///< cells name shared strings that are not there
    bool isCut = false;        ///< more cells than the limit
    QString error;             ///< of the XML; what stands before it was read
};

/// Reads a worksheet part. `cellsLeft` is counted down and ends the reading at 0.
[[nodiscard]] WorksheetResult readWorksheet(const QByteArray& bytes, const Workbook& workbook, qsizetype& cellsLeft);

/// Reads sharedStrings.xml: the runs of rich text joined, phonetic guides left out.
struct SharedStrings {
    std::vector<QString> strings;
    QString error; ///< of the XML; what stands before it was read
};
[[nodiscard]] SharedStrings parseSharedStrings(const QByteArray& bytes);

/// The 0-based address of "B7"; false when it is none.
[[nodiscard]] bool parseCellName(QLatin1StringView name, int& row, int& column);

} // namespace duibiao::readers::xlsx
