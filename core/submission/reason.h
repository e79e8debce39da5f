// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace duibiao::submission {

/// True for a figure that nobody can mean: a slip of the pen, or digits that ran into each other. `unit`: the measure
/// word, or what begins with it.
[[nodiscard]] inline bool isBeyondReason(double value, QStringView unit)
{
    constexpr double mostDeeds = 1e6;       // of a unit in a year
    constexpr double mostOfAnything = 1e13; // 元; a county's economy is a hundredth of it
    constexpr double mostPercent = 1e4;     // a hundredfold growth
    if (unit.startsWith(u'%')) return value > mostPercent;
    const bool deeds = !unit.isEmpty() && QStringView(u"次场期回轮").contains(unit.front());
    return value > (deeds ? mostDeeds : mostOfAnything);
}

} // namespace duibiao::submission
