// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readers/readers.h"

/// Excel workbooks (ECMA-376, transitional and strict), from Excel, WPS, LibreOffice and others.
///
/// Read: worksheets in the order of their tabs, each a table, and a text that was typed into one as paragraphs
/// (`sheet.h`); shared, rich and inline strings; the values formulas had when the file was saved; numbers in plain
/// digits with the words of their format (500万元), dates by their number format (1900 and 1904 systems) as YYYY-MM-DD,
/// percentages with their sign; merged ranges. Read with a warning: hidden sheets, rows and columns, plain numbers
/// below headers of dates, formulas without a result, what is left of damaged parts. Not read: charts, comments,
/// pictures, headers and footers, pivot caches; nothing is calculated.
namespace duibiao::readers {

[[nodiscard]] bool recognisesXlsx(QByteArrayView bytes);
[[nodiscard]] Result<Document> readXlsx(const Input& input);

} // namespace duibiao::readers
