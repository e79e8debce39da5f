// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tasks/work.h"

namespace duibiao::ui {

/// Takes over what was decided, and lays what still fits over the verdicts.
void showReviews(Loaded& loaded, std::vector<store::CellReview> reviews);

/// `what` as an entry on that cell: with what it rests on, the last entry that was seen there, and for a signature the
/// decision that waits for it.
[[nodiscard]] store::Decision entryFor(const Loaded& loaded, const Cell& cell, store::Decision what);

} // namespace duibiao::ui
