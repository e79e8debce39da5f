// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace.h"
#include "ui/models/loaded.h"
#include "ui/models/verdicttable.h"

namespace duibiao::ui {

// The words of the detail panes as rich text (the subset that QTextBrowser shows). Links: "span:BEGIN:END" leads into
// the plan, "evidence:N" to the verdict's N-th evidence, "fact:N" to the requirement's N-th fact, "attachment:ID" to
// what was attached.

/// Who, what, how much and by when of one requirement.
[[nodiscard]] QString requirementHtml(const LoadedPlan& plan, int requirement);
/// One cell of the matrix: requirement, status, reason, evidence, decision.
[[nodiscard]] QString cellHtml(const LoadedPlan& plan, const LoadedInputs& inputs, int requirement, int unit,
                               const VerdictCell& cell);
/// Everything that was ever done about a cell – who, when, what stood there before and after, why –, oldest first;
/// empty when nothing was.
[[nodiscard]] QString trailHtml(const std::vector<store::AuditEntry>& trail);
/// Where the review of a cell stands when somebody has to act: "returned to the unit", "an appeal waits for the second
/// look" …; else empty.
[[nodiscard]] QString reviewWords(const VerdictCell& cell);
/// "page 3", "sheet 台账, cell B7", "paragraph 12"; empty for an empty place.
[[nodiscard]] QString placeWords(const Place& place);

} // namespace duibiao::ui
