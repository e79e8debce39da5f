// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

namespace duibiao::report {

/// The chapter of a report that says what each unit scored and by which formula, as markup for a page and for print
/// alike. `tableTag` opens its tables. Empty for a report without scores.
[[nodiscard]] QString scoresHtml(const Report& report, const QString& tableTag);

/// "Decided by … as …; waits for a second signature", for a line with such a decision; empty for others.
[[nodiscard]] QString unsignedText(const Line& line);

} // namespace duibiao::report
