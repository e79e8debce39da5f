// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"

#include <QStringList>

#include <vector>

namespace duibiao {

/// The words of every table, row by row and column by column, without blanks around them; a merged cell's words stand
/// in every place that it covers.
[[nodiscard]] std::vector<std::vector<QStringList>> tableWords(const Document& document);

} // namespace duibiao
