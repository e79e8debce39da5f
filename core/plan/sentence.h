// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/breakdown.h"

namespace duibiao::plan {

/// Reads a sentence as if a yearly plan of `planYear` consisted of nothing else, with everything that reads whole
/// plans. A sentence that asks nothing of anybody gives no duties. Line ends count as blanks. Linear in the sentence's
/// length.
[[nodiscard]] Breakdown readSentence(const QString& sentence, int planYear);

} // namespace duibiao::plan
