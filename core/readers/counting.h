// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtNumeric>

namespace duibiao::readers {

/// How automatic numbers are written, after the w:numFmt values of ECMA-376 part 1, 17.18.59 that Chinese offices use.
enum class Counting {
    None,
    Bullet,
    Decimal,
    DecimalZero,   ///< 01, 02
    FullWidth,     ///< １, ２
    Circled,       ///< ① … ⑳
    Parenthesised, ///< ⑴ … ⒇
    FullStop,      ///< ⒈ … ⒛
    UpperLetter,
    LowerLetter,
    UpperRoman,
    LowerRoman,
    Chinese,              ///< 一, 十, 二十一, 一百零一
    ChineseDigits,        ///< 一, 一〇, 二一
    ChineseLegal,         ///< 壹, 贰, 壹拾
    Stems,                ///< 甲, 乙, 丙
    Branches,             ///< 子, 丑, 寅
    CircledChinese,       ///< ㊀ … ㊉
    ParenthesisedChinese, ///< ㈠ … ㈩
};

/// The counting for a w:numFmt value; decimal for those not known, as Word falls back to it.
[[nodiscard]] Counting countingNamed(QStringView numFmt);

/// `number` written so. Series that end (circles, stems) go on in decimal digits.
[[nodiscard]] QString counted(int number, Counting counting);

/// The number that follows in a list, which counts down when `step` is -1. Where numbers end the last one stays: a file
/// may say that a list begins there.
[[nodiscard]] inline int following(int number, int step = 1)
{
    int next = 0;
    return qAddOverflow(number, step, &next) ? number : next;
}

} // namespace duibiao::readers
