// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace duibiao::plan {

/// How many items of the list it closes a note names by their numbers: 第5、6项由… and 第五至七项均由… bind the item
/// that the note stands in and those before it, 以上2项由…, 上述三项工作 likewise. 0 where the words of a note (without
/// its brackets) open otherwise.
[[nodiscard]] int numberedItems(QStringView words);

} // namespace duibiao::plan
