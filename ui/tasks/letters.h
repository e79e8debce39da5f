// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "ui/models/letterwishes.h"

namespace duibiao::ui {

/// Writes the letters into `folder`, one a unit, and gives the paths of all files. A file that is there already is left
/// alone: the new one gets a number. What was written before a failure or a cancel stays.
[[nodiscard]] Result<QStringList> writeLetters(const report::Report& report, const LetterWishes& wishes,
                                               const QString& folder, const Progress& progress);

} // namespace duibiao::ui
