// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace duibiao::report {

/// A list as it is written into a file: one sheet of a workbook, or a CSV file.
struct Table {
    QString name; ///< of the sheet
    QStringList titles;
    std::vector<QStringList> rows; ///< as many cells each as there are titles
};

/// UTF-8 with a byte order mark; RFC 4180.
[[nodiscard]] QByteArray toCsv(const Table& table);
/// A workbook (xlsx) of a sheet a table, with columns as wide as their words ask for and filters in the header; cells
/// that are plain numbers are written as such. Fails with CannotWrite.
[[nodiscard]] Result<QByteArray> toXlsx(const std::vector<Table>& tables);
/// The same with private words made unreadable (see text::masked()).
[[nodiscard]] Table masked(Table table);

} // namespace duibiao::report
