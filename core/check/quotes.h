// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/judge.h"

namespace duibiao::check {

/// The quotes of an outcome: runs of the clauses that decided, and the date cells they lean on.
[[nodiscard]] std::vector<EvidenceRef> quotesOf(const Outcome& outcome);

} // namespace duibiao::check
