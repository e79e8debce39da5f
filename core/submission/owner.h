// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/submission/submission.h"

namespace duibiao::submission {

/// The day that a submission gives as its own, by its sign-off or the cell 填报日期; invalid where it gives none.
[[nodiscard]] QDate findWrittenOn(const Document& document, const facts::Context& context);

/// Whose submission it is: the sign-off (落款) names the unit first of all, then the cell 填报单位, the title,
/// 信息来源, the file name, the folder and the unit column of a ledger. Fills unit and matchedBy, and warns
/// "unit_unknown" or "unit_ambiguous" (title and sign-off name different units): what is not clear is asked, never
/// guessed.
void findOwner(Submission& submission, const units::Registry& registry);

} // namespace duibiao::submission
