// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <algorithm>
#include <initializer_list>
#include <ranges>

namespace duibiao::text {

/// True when `words` hold one of the words in `list`, a range of anything that is text.
template <std::ranges::input_range List> [[nodiscard]] bool holdsAny(QStringView words, const List& list)
{
    return std::ranges::any_of(list, [words](const auto& word) { return words.contains(QStringView(word)); });
}

/// The same, with the words written out.
[[nodiscard]] inline bool holdsAny(QStringView words, std::initializer_list<QStringView> list)
{
    return std::ranges::any_of(list, [words](QStringView word) { return words.contains(word); });
}

/// True when `words` begin with one of the words in `list`.
template <std::ranges::input_range List> [[nodiscard]] bool startsWithAny(QStringView words, const List& list)
{
    return std::ranges::any_of(list, [words](const auto& word) { return words.startsWith(QStringView(word)); });
}

} // namespace duibiao::text
