// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readers/readers.h"

/// Word documents (ECMA-376, transitional and strict), from Word, WPS, LibreOffice and others.
///
/// Read: paragraphs, headings by style or outline level, automatic numbers as visible text, tabs, line breaks, tables
/// with merged cells (tables inside cells as lines of the cell, boxes of one cell as plain paragraphs), hyperlinks,
/// content controls, fields by their result, insertions of tracked changes, text boxes once, the base text of phonetic
/// guides, tables of contents as furniture; behind the matter, as furniture too, footnotes and endnotes ([1], [2] …)
/// and page headers and footers. Left out with a warning: deletions of tracked changes, hidden text, embedded other
/// documents. Not read: comments, pictures, charts, bullets.
namespace duibiao::readers {

[[nodiscard]] bool recognisesDocx(QByteArrayView bytes);
[[nodiscard]] Result<Document> readDocx(const Input& input);

} // namespace duibiao::readers
