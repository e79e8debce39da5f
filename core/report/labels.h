// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/verdict.h"
#include "core/plan/plan.h"
#include "core/submission/submission.h"

namespace duibiao::report {

/// A sign for each status that tells it apart without colour: ● met, ◑ late, ✕ not met, ○ no evidence …
[[nodiscard]] QChar statusShape(check::Status status);
/// All statuses in the order in which summaries list them.
[[nodiscard]] std::span<const check::Status> statusOrder();
/// "Sheet1, cell B7", "page 3, paragraph 12" in the language of the user; empty when nothing is known.
[[nodiscard]] QString placeText(const Place& place);
/// "read", "partly", "refused": the stable name.
[[nodiscard]] QString stateName(submission::State state);
[[nodiscard]] QString stateLabel(submission::State state);
[[nodiscard]] QString severityLabel(plan::Severity severity);

} // namespace duibiao::report
