// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readers/odt/styles.h"
#include "core/readers/sheet.h"

#include <QXmlStreamReader>

namespace duibiao::readers::odf {

/// Reads the children of office:spreadsheet: each table a sheet. Repeated blank cells and rows cost nothing; repeated
/// cells with words are written out within limits.
void readSpreadsheet(QXmlStreamReader& reader, const Styles& styles, DocumentBuilder& builder);

} // namespace duibiao::readers::odf
