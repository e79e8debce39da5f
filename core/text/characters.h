// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <array>

namespace duibiao::text {

/// What the normaliser does with a code unit. Kept as one byte a unit of the basic plane, so that plain text is told at
/// a glance.
enum class UnitClass : quint8 {
    Plain,       ///< stands as it is
    Mapped,      ///< another unit is read for it
    Traditional, ///< no character of simplified Chinese (GB 2312): the paragraph is read as traditional
    Dropped,     ///< invisible
    Space,
    LineEnd,
    Punctuation, ///< ASCII , ; : ( ) ! ? : full-width next to Chinese
    Bracket,     ///< （: may open inserted pinyin
    Circle,      ///< ○ and its kin: 〇 between numerals
};

/// Tables for reading simplified text, and, with `simplified` filled in, traditional text.
struct UnitTable {
    std::array<UnitClass, 0x10000> classes{};
    std::array<char16_t, 0x10000> mapped{};
};

/// The table for simplified text. Characters that GB 2312 does not hold are Traditional.
[[nodiscard]] const UnitTable& simplifiedTable();
/// The table for traditional text: ICU's Traditional-Simplified transform, one unit to one. Built when first asked for.
[[nodiscard]] const UnitTable& traditionalTable();

/// True for what fonts without Unicode leave in the text of a PDF: nobody can say which character is shown. Symbol
/// fonts have their private codes from F000 to F0FF; those are bullets, boxes, arrows.
[[nodiscard]] constexpr bool isUnreadable(char16_t c)
{
    return c == 0xFFFD || (c >= 0xE000 && c < 0xF000);
}

} // namespace duibiao::text
