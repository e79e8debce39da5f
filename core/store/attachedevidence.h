// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/decision.h"

namespace duibiao::store {

/// What reviewers attached counts as evidence: adds it to the verdicts of its cells, under its name, day and note,
/// without a quote.
void addAttachments(std::vector<check::Verdict>& verdicts, std::span<const CellReview> reviews);

} // namespace duibiao::store
