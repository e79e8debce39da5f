// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/scoring/scores.h"

#include <QByteArray>

namespace duibiao::report {

/// A row for each unit with its total, followed by a row for each of its indicators, bonuses and vetoes; every row with
/// its formula. UTF-8 with a byte order mark; RFC 4180.
[[nodiscard]] QByteArray scoreCsv(const check::Rubric& rubric, const check::Scores& scores);

} // namespace duibiao::report
