// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace duibiao::text {

/// A number read at some place of normalised text.
struct Numeral {
    double value = 0;
    qsizetype length = 0;   ///< code units read
    bool isArabic = false;  ///< written with digits (possibly followed by 万 or 亿)
    bool isDecimal = false; ///< has a fraction
    bool more = false;      ///< 余, 多, 几 inside: 十余, 三十多: more than `value`
};

/// Reads the longest numeral at `at`: 12, 3.5, 1,200, 二十一, 一百零五, 两, 十余, 5000亿, 3万. Nothing where none
/// stands there. Bare 万 and 亿 are no numerals; 一二三 (digits without places) reads as 123 only when it has four or
/// more digits (二〇二三).
[[nodiscard]] std::optional<Numeral> readNumeral(QStringView text, qsizetype at);

/// The value of a heading marker's numeral, 1…; 0 when it is none. Takes 一 … 九十九 and ASCII digits.
[[nodiscard]] int ordinalValue(QStringView numeral);

} // namespace duibiao::text
