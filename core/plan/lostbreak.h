// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace duibiao::plan {

/// Where a heading runs into its body because the line end between them was lost:
/// （二）抓好业务培训|县政府办公室每半年组织…, （三）推进公开标准化|落实《…意见》…. The heading begins at `from` of the
/// normalised paragraph `text`; the offset of the first word of the body, 0 where nothing tells it. To be asked only of
/// paragraphs that were cut out of a longer line.
[[nodiscard]] qsizetype lostBreak(QStringView text, qsizetype from);

} // namespace duibiao::plan
