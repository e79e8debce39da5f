// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readers/text/plaintable.h"

namespace duibiao::readers {

/// Finds the table that begins with the line at `from`, a header (序号 …) whose columns are set with spaces, as
/// programs print a page as text. The cells of such a table are broken over lines that stand beside those of other
/// cells, so that the words of a cell are no stretch of the text: its lines are kept, one cell each, and read as no
/// sentences. Page numbers and empty lines inside belong to it.
[[nodiscard]] std::optional<PlainTable> findSpacedTable(QStringView text, qsizetype from);

} // namespace duibiao::readers
