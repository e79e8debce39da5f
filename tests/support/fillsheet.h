// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace duibiao::test {

/// The workbook with words in cells of its first sheet ("F4" → "…"), as somebody types them in; the cells must be there
/// and blank. Everything else of the file stays as it is.
[[nodiscard]] QByteArray filled(const QByteArray& xlsx, const QMap<QString, QString>& cells);

} // namespace duibiao::test
