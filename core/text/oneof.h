// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>

#include <string_view>

namespace duibiao::text {

/// True when the unit is one of a handful. QStringView::contains() asks the same, with a call that costs more than the comparisons.
[[nodiscard]] constexpr bool isOneOf(QChar unit, std::u16string_view units)
{
    for (const char16_t other : units)
        if (other == unit.unicode()) return true;
    return false;
}

} // namespace duibiao::text
