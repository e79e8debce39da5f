// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/checker.h"
#include "ui/tasks/work.h"

namespace duibiao::ui {

/// The verdicts on what is loaded, by these days.
[[nodiscard]] Result<std::vector<check::Verdict>> judge(const Loaded& loaded, const store::CheckSettings& days,
                                                        check::Checker& checker, const Progress& progress);

/// The verdicts that the workspace keeps, with their reasons in the language of now: what was said in another one is
/// judged again and said anew where the result is the same, and kept that way unless the workspace is only read.
/// `loaded` needs a plan.
[[nodiscard]] Result<std::vector<check::Verdict>> verdictsSaidNow(store::Workspace& workspace, const Loaded& loaded,
                                                                  const Progress& progress);

} // namespace duibiao::ui
