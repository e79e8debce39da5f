// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readers/text/plaintable.h"

namespace duibiao::readers {

/// True when a line says nothing but 序号: the header of a table whose cells stand on lines of their own may begin
/// there.
[[nodiscard]] bool isSerialHeader(QStringView line);

/// Reads the table that starts with the line 序号 at `from` and has every cell on a line of its own, without tabs. Rows
/// begin with their numbers, 1, 2, 3 …; a line between two rows that is no number names the group of the rows below it
/// and becomes one cell across the table; a header that comes again is a row again. A row with more lines than there
/// are columns has broken cells, which are mended; one with fewer has its first cells left blank (merged cells), its
/// number aside. Looks no further than a header, or than the table goes.
[[nodiscard]] std::optional<PlainTable> readCellLines(QStringView text, qsizetype from);

} // namespace duibiao::readers
