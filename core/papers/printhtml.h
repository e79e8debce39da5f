// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

namespace duibiao::papers {

/// The report as markup that QTextDocument lays out well: plain tables with widths, no nesting, no positioning.
[[nodiscard]] QString printHtml(const report::Report& report);

} // namespace duibiao::papers
