// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/scoring/scores.h"
#include "core/report/table.h"

namespace duibiao::report {

/// A row for each unit with its total, followed by a row for each of its indicators, bonuses and vetoes; every row with
/// its formula.
[[nodiscard]] Table scoreTable(const check::Rubric& rubric, const check::Scores& scores);
/// The same as CSV.
[[nodiscard]] QByteArray scoreCsv(const check::Rubric& rubric, const check::Scores& scores);

} // namespace duibiao::report
