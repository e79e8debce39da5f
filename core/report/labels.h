// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/submission/submission.h"

namespace duibiao::report {

/// "Sheet1, cell B7", "page 3, paragraph 12" in the language of the user; empty when nothing is known.
[[nodiscard]] QString placeText(const Place& place);
/// "read", "partly", "refused": the stable name.
[[nodiscard]] QString stateName(submission::State state);
[[nodiscard]] QString stateLabel(submission::State state);
[[nodiscard]] QString severityLabel(plan::Severity severity);
/// The beginning of a long quote, on one line: enough to find it by.
[[nodiscard]] QString shortened(const QString& quote);

} // namespace duibiao::report
