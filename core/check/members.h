// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/judge.h"

#include <optional>

namespace duibiao::check {

/// What was submitted names some members of the list that the duty asks for, and not the others: silence on a part of
/// it. Nothing where all are named, or none, or where the papers list as many things in words of their own.
[[nodiscard]] std::optional<Outcome> judgeMembers(const Case& what, const Outcome& judged);

} // namespace duibiao::check
