// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/duty.h"

#include <vector>

namespace duibiao::check {

/// Says which days govern a duty beside those of its own words: of its row, its phase, the sentence it ends, the law.
/// `before` is the duty in front of it, or null.
void setDays(Duty& duty, const Terms& terms, const Duty* before);

/// A plan of several years tells year by year: 2021年，…。…。2022年，…。 The sentences between two years belong to the
/// one before them; and what a file holds beside such a plan for one year is that year's.
void setYears(std::vector<Duty>& duties, const Terms& terms);

} // namespace duibiao::check
