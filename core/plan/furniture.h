// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace duibiao::plan {

/// Why a line belongs to the page it was printed on and not to the paper: "page_number", "bookmark", "web_furniture", "mojibake"; empty
/// when it belongs to the paper. `line` is source text without the spaces around it.
[[nodiscard]] QLatin1StringView furnitureKind(QStringView line);

} // namespace duibiao::plan
