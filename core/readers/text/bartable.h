// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readers/text/plaintable.h"

namespace duibiao::readers {

/// True for the marks that part the cells of a row: | and ｜.
[[nodiscard]] constexpr bool isBar(QChar c)
{
    return c == u'|' || c == u'｜';
}

/// Reads the table that starts with the line at `from`, whose cells are parted by bars. The first row says how many
/// columns there are; bars may stand at the ends of every line; a line of dashes below the header is no row; a row that
/// is broken inside a cell goes on in the next lines. Menus (rows of short words) give nothing. `end` says how far was
/// looked, so that nobody looks twice.
[[nodiscard]] std::optional<PlainTable> readBarTable(QStringView text, qsizetype from, qsizetype& end);

} // namespace duibiao::readers
