// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/duty.h"

namespace duibiao::check {

/// The row of the task table that names a duty of the body in fewer words ("惠民惠农财政补贴公开到户" for
/// "…补贴发放结果公开到户，覆盖全部行政村"): the one with most of its words in the sentence of the duty; -1 where none
/// has nearly all, or several have as many. For duties that the plan reader did not join to a row by their words.
[[nodiscard]] int namingRow(const Duty& duty, const plan::Plan& plan);

} // namespace duibiao::check
