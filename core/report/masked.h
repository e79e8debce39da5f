// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

namespace duibiao::report {

/// The report with identity numbers, telephone numbers and the names beside them made unreadable wherever it repeats
/// words of papers or of reviewers (see text::masked()). Lengths, places and figures stay; names of reviewers and of
/// files, too.
[[nodiscard]] Report masked(Report report);
/// The same for scores: their formulas, and the reasons of what persons gave.
[[nodiscard]] Scored masked(Scored scored);
/// The plan with its duties' words covered, for papers that list them (papers::toCalendar()); everything else stays.
[[nodiscard]] plan::Plan masked(plan::Plan plan);

} // namespace duibiao::report
