// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace duibiao::text {

/// Far from any mark, digit, Latin letter and white space: five in six units of a plan. A scan for marks passes them by
/// at the cost of one comparison.
[[nodiscard]] constexpr bool isPlainHan(char16_t c)
{
    return c >= 0x3100 && c < 0xFE00;
}

/// White space. None has a higher code than U+3000, which tells nearly every unit of a plan.
[[nodiscard]] inline bool isSpace(QChar c)
{
    return c.unicode() <= 0x3000 && c.isSpace();
}

/// The first offset from `at` on, no farther than `end`, whose unit is none of these.
[[nodiscard]] inline qsizetype behindPlainHan(QStringView text, qsizetype at, qsizetype end)
{
    const char16_t* const units = text.utf16();
    while (at < end && isPlainHan(units[at])) ++at;
    return at;
}
[[nodiscard]] inline qsizetype behindPlainHan(QStringView text, qsizetype at = 0)
{
    return behindPlainHan(text, at, text.size());
}

} // namespace duibiao::text
