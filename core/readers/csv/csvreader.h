// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readers/readers.h"

/// Comma-separated values and their kin (RFC 4180), as Excel, WPS and databases write them.
///
/// Read: any encoding core/text/encoding.h tells apart, comma, tab, semicolon or bar found by counting, Excel's "sep="
/// line, quoted cells with delimiters, line ends and doubled quotes inside, ="0012" as 0012. One table, or paragraphs
/// where a text was typed into rows of one cell; dates and numbers as they stand, serial dates below headers of dates
/// as days. A quote that never closes is read as a character, with a warning.
namespace duibiao::readers {

/// True for text of at least three lines that all have the same number, two or more, of one delimiter.
[[nodiscard]] bool recognisesCsv(QByteArrayView bytes);
[[nodiscard]] Result<Document> readCsv(const Input& input);

} // namespace duibiao::readers
