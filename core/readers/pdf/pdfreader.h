// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readers/readers.h"

/// PDF (ISO 32000), through Poppler's C++ interface, which a program of its own runs (pageprogram.h).
///
/// Read: text with its places, put together by the layout assembler (core/readers/layout); drawn lines of tables, found
/// on a small picture of those pages where words stand in columns; the title of the document's properties. Files that
/// only restrict printing or copying are read. Said with a warning: pages that are pictures without text (their text
/// can be recognised: recognition/recognition.h), characters that the fonts give no Unicode for, pages that are damaged
/// or that Poppler dies on, a damaged directory of objects. Refused: files with a password, files without any text,
/// files that unpack to too much. Not read: bookmarks, annotations, form fields, attachments, scripts.
namespace duibiao::readers {

[[nodiscard]] bool recognisesPdf(QByteArrayView bytes);
[[nodiscard]] Result<Document> readPdf(const Input& input);

} // namespace duibiao::readers
