// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readers/flow.h"
#include "core/readers/layout/grid.h"
#include "core/readers/layout/lines.h"

#include <optional>

namespace duibiao::readers::layout {

struct PageCell {
    int row = 0;
    int rowSpan = 1;
    double left = 0;
    double right = 0;
    QString words; ///< one line a paragraph
    int page = -1; ///< 1-based; where the cell begins
};

/// A table as it stands on one page, or on several once they are joined. Columns are known by where they stand, so that
/// the parts of a table fit together although each may lack some of its lines.
struct PageTable {
    Box box;
    int rows = 0;
    std::vector<PageCell> cells; ///< in reading order
};

/// The table that the lines of `grid` draw, `fieldWords` holding the words of each field. Nothing when it is none: a
/// frame around text, a chart, a single column.
[[nodiscard]] std::optional<PageTable> ruledTable(const Grid& grid, std::vector<std::vector<const Word*>> fieldWords,
                                                  int page);

/// Lines of one page from `first` on that stand in columns without drawn lines, three or more of them with two
/// columns, two or more with more. Sets `last` to the line behind.
[[nodiscard]] std::optional<PageTable> alignedTable(std::span<const Line> lines, size_t first, size_t& last, int page);

/// Tables whose rows are parted by drawn lines and whose columns are only aligned, from the level lines that belong to
/// no grid. The words a table takes are taken out of `words`.
[[nodiscard]] std::vector<PageTable> barredTables(std::span<const Box> rulings, std::span<const Grid> grids,
                                                  std::vector<const Word*>& words, int page);

/// The lines of a cell as paragraphs: a line goes on when the next word would not have fitted behind it.
[[nodiscard]] QString cellWords(std::vector<const Word*> words, double cellWidth);

/// Appends what stands on the next page, when it is the same table: its header is dropped where it was repeated, a row
/// or a merged cell that was cut is put together. False, and nothing done, when it is another table.
[[nodiscard]] bool appendContinuation(PageTable& table, PageTable& next);

[[nodiscard]] FlowTable toFlow(const PageTable& table);

} // namespace duibiao::readers::layout
