// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readers/layout/page.h"

#include <span>

namespace duibiao::readers::layout {

/// A field of a ruled table: what lines enclose, one or more squares of the grid.
struct Field {
    int row = 0;
    int column = 0;
    int rowSpan = 1;
    int columnSpan = 1;
    Box box;
};

/// Lines that cross one another, and the fields they enclose.
struct Grid {
    Box box;
    std::vector<double> columns; ///< where columns begin, and the right edge
    std::vector<double> rows;    ///< where rows begin, and the lower edge
    std::vector<Field> fields;   ///< in reading order
    /// The field at each square, row by row.
    std::vector<int> squares;

    /// The field that holds the point, -1 outside.
    [[nodiscard]] int fieldAt(double x, double y) const;
};

/// Finds the ruled tables of a page: at least two fields, merged where the line between them is missing. Frames of a
/// single field are none.
[[nodiscard]] std::vector<Grid> findGrids(std::span<const Box> rulings);

} // namespace duibiao::readers::layout
