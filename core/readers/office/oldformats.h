// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readers/readers.h"

/// The formats from before 2007: doc, xls and WPS Office's wps and et (OLE compound files with the same streams
/// inside), rtf, the XML that Word and Excel 2003 wrote, and xlsb. Told from their
/// content; read by LibreOffice where it is installed, then by the docx or xlsx reader, with a warning. Not read:
/// presentations, protected files (said so).
namespace duibiao::readers {

[[nodiscard]] bool recognisesOldText(QByteArrayView bytes);
[[nodiscard]] bool recognisesOldSheet(QByteArrayView bytes);
[[nodiscard]] Result<Document> readOldText(const Input& input);
[[nodiscard]] Result<Document> readOldSheet(const Input& input);

} // namespace duibiao::readers
