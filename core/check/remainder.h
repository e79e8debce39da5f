// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/judge.h"

#include <optional>

namespace duibiao::check {

/// What the sentences that decided go on to say of the things that are left, without a word for what is left: of so
/// many things some were done as asked and the few others were not (5件，其中4件同步发布，1件晚了11天), or the same
/// deed is still open for one more (5项的采纳情况已公布；停车场管理办法的采纳情况尚未公布). Nothing where the part is
/// not judged met or late, or where the sentences leave nothing.
[[nodiscard]] std::optional<Outcome> judgeRemainder(const Case& what, const Outcome& judged);

} // namespace duibiao::check
