// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readers/readers.h"

/// OpenDocument texts and spreadsheets (ISO/IEC 26300), packed and flat, from LibreOffice and others.
///
/// Read: paragraphs, headings, lists with their numbers as visible text, tabs and line breaks, tables with merged and
/// repeated cells, text boxes, sections, tables of contents as furniture; of spreadsheets the values with the words
/// that are shown around them, dates as YYYY-MM-DD, percentages, merged ranges; behind the matter, as furniture,
/// footnotes and endnotes ([1], [2] …) and page headers and footers. Left out with a warning: deletions of tracked
/// changes, hidden text. Read with a warning: hidden sheets, rows and columns, formulas without a result. Not read:
/// comments, pictures, charts, bullets.
namespace duibiao::readers {

[[nodiscard]] bool recognisesOdt(QByteArrayView bytes);
[[nodiscard]] bool recognisesOds(QByteArrayView bytes);
[[nodiscard]] Result<Document> readOdt(const Input& input);
[[nodiscard]] Result<Document> readOds(const Input& input);

} // namespace duibiao::readers
