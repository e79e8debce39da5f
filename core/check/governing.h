// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/duty.h"

namespace duibiao::check {

/// The day that governs a part: the deadline in the sentence, else the law, else the row of the task table, else the
/// phase that the duty stands under. Invalid where none does.
[[nodiscard]] QDate governingDay(const Duty& duty, const Part& part, const units::Unit& unit);

} // namespace duibiao::check
