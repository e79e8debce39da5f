// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/submission/submission.h"

#include <span>

namespace duibiao::submission {

/// Looks for files of one unit that tell of the same: ledgers that answer one task in different words
/// ("answered_twice"), and reports of which one is nearly the other ("second_version"). Both files count as long as
/// both are there; the warning stands on the later one of the two and names the other.
void compareFilesOfUnits(std::span<Submission> submissions);

} // namespace duibiao::submission
