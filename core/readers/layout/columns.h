// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readers/layout/lines.h"

namespace duibiao::readers::layout {

/// Lines that are read one after another, between the same margins.
struct Region {
    std::vector<Line> lines;
    double left = 0;
    double right = 0;
    bool isColumn = false; ///< one of two side by side
};

/// The lines of a page in the order in which they are read: where text stands in two columns, first the left, then the
/// right. Margins are the outermost words'.
[[nodiscard]] std::vector<Region> readingOrder(std::vector<Line> lines);

} // namespace duibiao::readers::layout
