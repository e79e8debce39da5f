// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/duty.h"

namespace duibiao::check {

/// The end of a term of months or years that begins with no event (三年内): it runs from the day of the plan. Invalid
/// for other deadlines, and where the plan gives no day.
[[nodiscard]] QDate termEnd(const Duty& duty, const facts::Deadline& deadline);

/// The day that governs a part: the deadline in the sentence, else the law, else the row of the task table, else the
/// phase that the duty stands under. Invalid where none does.
[[nodiscard]] QDate governingDay(const Duty& duty, const Part& part, const units::Unit& unit);

} // namespace duibiao::check
