// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

// What the workbooks (xlsx) that the program writes have in common; libxlsxwriter's own names otherwise.
namespace duibiao::report {

/// The bytes of a workbook that `fill` puts sheets into; `what` is named in the error. Fails with CannotWrite.
[[nodiscard]] Result<QByteArray> makeWorkbook(const QString& what, const std::function<void(lxw_workbook*)>& fill);

/// Thin lines around, words broken at the border and beginning at the top: the cell of a table.
[[nodiscard]] lxw_format* tableFormat(lxw_workbook* book);
/// The same for the header of a table.
[[nodiscard]] lxw_format* headerFormat(lxw_workbook* book);

/// Writes words, cut where they are longer than a cell can be; an empty cell where there are none. Never a formula.
void writeWords(lxw_worksheet* sheet, int row, int column, const QString& words, lxw_format* format);
/// A4 across, as wide as one page; `headerRow` is repeated on every page and stays in sight.
void layOut(lxw_worksheet* sheet, int headerRow);

} // namespace duibiao::report
