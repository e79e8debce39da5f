// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/lines.h"

#include <QStringView>

#include <cstddef>
#include <vector>

namespace duibiao::plan {

/// Why a line belongs to the page it was printed on and not to the paper: "page_number", "bookmark", "web_furniture",
/// "mojibake"; empty when it belongs to the paper. `line` is source text without the spaces around it.
[[nodiscard]] QLatin1StringView furnitureKind(QStringView line);

/// The first of the lines at the end of a printed or copied web page that belong to its foot (主办单位：… 隐私政策 …),
/// told by a line among them that only such feet have (网站标识码, ICP备); lines.size() when there is none. `source` is
/// the text of the document.
[[nodiscard]] std::size_t footOfPage(QStringView source, const std::vector<Line>& lines);

} // namespace duibiao::plan
