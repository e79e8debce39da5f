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
    Year,
    Time,
    Duration, ///< [h]:mm
};

struct NumberFormat {
    NumberKind kind = NumberKind::Plain;
    int decimals = 0;    ///< of percentages
    int digits = 1;      ///< whole numbers are filled up with zeros to this many: 007
    QString before = {}; ///< words that are shown with plain numbers and percentages: 第 of 第3季度
    QString after = {};  ///< likewise: 万元 of 500万元

    /// True when a plain number is shown as it is.
    [[nodiscard]] bool isBare() const { return digits == 1 && before.isEmpty() && after.isEmpty(); }
};

/// Reads a format code such as "yyyy年m月d日" or 0"个" (ECMA-376 part 1, 18.8.31), the section for positive numbers.
/// Colours, languages and marks without a letter do not count; neither do words beside a number that is scaled
/// (0.0,"万"): they name another number than the cell holds.
[[nodiscard]] NumberFormat parseNumberFormat(QStringView code);
/// The kind of a built-in format by its number, with those that Chinese versions of Excel have of their own (27–36,
/// 50–58).
[[nodiscard]] NumberFormat builtInNumberFormat(int id);

/// The number as text: dates as YYYY-MM-DD (with " HH:MM" where the format shows a time and there is one), months as
/// 2024年5月, years as 2024年, percentages with their sign, other numbers in plain digits without an exponent, with the
/// words of their format. `from1904`: serial dates
/// count from 1 January 1904.
[[nodiscard]] QString numberText(double value, const NumberFormat& format, bool from1904);

/// The formats of styles.xml by the index that cells carry.
struct CellFormats {
    std::vector<NumberFormat> formats;
    QString error; ///< of the XML; what stands before it was read
};
[[nodiscard]] CellFormats parseCellFormats(const QByteArray& styles);

} // namespace duibiao::readers::xlsx
