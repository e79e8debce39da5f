// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <cstddef>
#include <string_view>

namespace duibiao::text {

/// True when the unit is one of a handful. QStringView::contains() asks the same, with a call that costs more than the
/// comparisons.
[[nodiscard]] constexpr bool isOneOf(QChar unit, std::u16string_view units)
{
    for (const char16_t other : units)
        if (other == unit.unicode()) return true;
    return false;
}

/// The same for a literal, whose length is known before the program runs: a view of one is measured each time that it
/// is made.
template <std::size_t size> [[nodiscard]] constexpr bool isOneOf(QChar unit, const char16_t (&units)[size])
{
    return isOneOf(unit, std::u16string_view(units, size - 1));
}

/// True when `text` begins with `word`: a few characters, which seldom agree in the first. QStringView::startsWith()
/// asks the same with a call.
[[nodiscard]] inline bool beginsWith(QStringView text, QStringView word)
{
    if (text.size() < word.size()) return false;
    for (qsizetype i = 0; i < word.size(); ++i)
        if (text[i] != word[i]) return false;
    return true;
}

/// The same for the end, whose last characters seldom agree.
[[nodiscard]] inline bool endsWith(QStringView text, QStringView word)
{
    if (text.size() < word.size()) return false;
    for (qsizetype i = 1; i <= word.size(); ++i)
        if (text[text.size() - i] != word[word.size() - i]) return false;
    return true;
}

} // namespace duibiao::text
