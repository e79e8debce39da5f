// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/markers.h"

#include <vector>

namespace duibiao::plan {

/// Where heading markers stand inside a paragraph that was flattened (…的意见。一、总体要求…): offsets of `text`, ascending. `own` is the marker that the paragraph
/// begins with, `next` that of the paragraph behind it. A lone 1. behind a full stop is no outline: numbers must go on, 1 before 2. Linear.
[[nodiscard]] std::vector<qsizetype> findCuts(const QString& text, const std::optional<Marker>& own, const std::optional<Marker>& next);

} // namespace duibiao::plan
