// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/markers.h"

#include <array>
#include <vector>

namespace duibiao::plan {

/// The last number of each kind of marker that a paper has had, whatever it stood under.
using LastNumbers = std::array<int, markerKinds>;

/// Where heading markers stand inside a paragraph that was flattened (…的意见。一、总体要求…): offsets of `text`,
/// ascending. `own` is the marker that the paragraph begins with, `next` that of the paragraph behind it. A lone 1.
/// behind a full stop is no outline: numbers must go on, 1 before 2, or where `before` left off (items that are
/// numbered through all chapters); the numbers that are found are noted there. Linear.
[[nodiscard]] std::vector<qsizetype> findCuts(const QString& text, const std::optional<Marker>& own,
                                              const std::optional<Marker>& next, LastNumbers& before);

} // namespace duibiao::plan
