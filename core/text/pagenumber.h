// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace duibiao::text {

/// A line that is nothing but the number of its page: — 1 —, - 12 -, 第3页, 第 3 页 共 9 页, 3/9, Page 3, or a bare
/// number.
[[nodiscard]] bool isPageNumber(QStringView line);

} // namespace duibiao::text
