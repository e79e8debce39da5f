// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <vector>

namespace duibiao::readers::xlsx {

/// What a number format makes of a number, as far as it matters for reading.
enum class NumberKind {
    Plain,
    Percent, ///< shown times a hundred with a sign
    Date,
    DateTime,
    Month, ///< year and month without a day
    Time,
    Duration, ///< [h]:mm
};

struct NumberFormat {
    NumberKind kind = NumberKind::Plain;
    int decimals = 0; ///< of percentages
};

/// The kind of a format code such as "yyyy年m月d日" (ECMA-376 part 1, 18.8.31). Quoted and escaped text and colours do
/// not count.
[[nodiscard]] NumberFormat parseNumberFormat(QStringView code);
/// The kind of a built-in format by its number, with those that Chinese versions of Excel have of their own (27–36,
/// 50–58).
[[nodiscard]] NumberFormat builtInNumberFormat(int id);

/// The number as text: dates as YYYY-MM-DD (with " HH:MM" where the format shows a time and there is one), months as
/// 2024年5月, percentages with their sign, other numbers in plain digits without an exponent. `from1904`: serial dates
/// count from 1 January 1904.
[[nodiscard]] QString numberText(double value, NumberFormat format, bool from1904);

/// The formats of styles.xml by the index that cells carry.
[[nodiscard]] std::vector<NumberFormat> parseCellFormats(const QByteArray& styles);

} // namespace duibiao::readers::xlsx
