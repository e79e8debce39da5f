// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QStringList>

namespace duibiao::report {

/// The results as rows of a table, a result a row, as csv and xlsx list them.
[[nodiscard]] QStringList resultTitles();
/// As many cells as there are titles; of several pieces of evidence a line each.
[[nodiscard]] QStringList resultRow(const Line& line);

} // namespace duibiao::report
