// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/judge.h"

#include <optional>

namespace duibiao::check {

/// What is judged done was only a side matter of something else (宣传周上顺带摆放了折页, 培训班中安排一课时讲解):
/// whether it counts is for a reviewer. Nothing where the part is not judged done, or a report tells of it by itself.
[[nodiscard]] std::optional<Outcome> judgeSideline(const Case& what, const Outcome& judged);

} // namespace duibiao::check
