// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/submission/submission.h"

namespace duibiao::submission {

/// Whose submission it is and when it was written: the sign-off (落款) names the unit first of all, then the cell 填报单位, the title, 信息来源,
/// the file name, the folder and the unit column of a ledger. Fills unit, matchedBy and writtenOn, and warns "unit_unknown" or
/// "unit_ambiguous" (title and sign-off name different units): what is not clear is asked, never guessed.
void findOwner(Submission& submission, const units::Registry& registry, const facts::Context& context);

} // namespace duibiao::submission
