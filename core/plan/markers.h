// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace duibiao::plan {

/// The kinds of heading marker, in the order in which papers nest them (GB/T 9704-2012, 7.3.3: 一、 （一） 1. （1）;
/// chapters, sections and articles of rules stand above, ① below). The order is the rank: a marker closes everything of
/// its own or a later kind.
enum class MarkerKind {
    Division,      ///< 第一编, 第一部分
    Chapter,       ///< 第一章
    Section,       ///< 第一节
    Decimal1,      ///< 1 总则 (only in papers numbered 1, 1.1, 1.1.1: decimals.h)
    Decimal2,      ///< 1.1
    Decimal3,      ///< 1.1.1
    Decimal4,      ///< 1.1.1.1
    Article,       ///< 第一条
    Han,           ///< 一、
    HanBracket,    ///< （一）
    Arabic,        ///< 1. 1． 1、
    ArabicBracket, ///< （1） 1）
    Circled,       ///< ①
};
inline constexpr int markerKinds = 13;

struct Marker {
    MarkerKind kind = MarkerKind::Han;
    int value = 0;
    qsizetype length = 0; ///< code units from the first of the marker to the first word behind it
    QString name;         ///< as a path writes it: 一, （一）, 1, （1）, ①, 第一条
};

/// Reads the marker that stands at `at`, of source or normalised text (either width of digits and brackets, with stray
/// spaces inside). Says nothing of whether a heading is meant there, except that decimals (3.5), dates (2023.8),
/// neighbours (一、二级) and references (第一条规定) are none.
[[nodiscard]] std::optional<Marker> readMarker(QStringView text, qsizetype at = 0);

} // namespace duibiao::plan
