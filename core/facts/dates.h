// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/lexicon.h"
#include "core/facts/scanner.h"

#include <QDate>

#include <optional>

namespace duibiao::facts {

/// A day, or a part of the calendar, as it is written.
struct DateExpression {
    enum class Grain : quint8 { Year, HalfYear, Quarter, Month, TenDays, Day };
    enum class Edge : quint8 { None, Start, End, Within, Whole }; ///< 初, 底 or 末, 内, 全

    qsizetype begin = 0;
    qsizetype end = 0;
    QDate first; ///< invalid where the year is unknown
    QDate last;
    Grain grain = Grain::Day;
    Edge edge = Edge::None;
    int year = 0;            ///< 0 when unknown
    bool yearStated = false; ///< as a number
    bool isRange = false;    ///< 4月1日至4月20日
    bool cannotBe = false;   ///< written like a day that no calendar has: 2月30日; first and last are invalid

    [[nodiscard]] bool isKnown() const { return last.isValid(); }
};

/// What the year of a date without one is.
[[nodiscard]] int yearOf(const Context& context);

/// Reads the longest date expression at `at`: 2023年8月20日, 8月下旬, 第一季度末, 上半年, 年底, 2023.12.8,
/// 2023年9月20日至22日, “十四五”末 (at the quotation mark or without). `year` stands in where none is written; `month`
/// for a bare 20日 (0: a bare day is no date). A day that cannot be is read to its end, so that its rest is not taken
/// for another day (2023年2月29日 is not 2月29日 of the context's year).
[[nodiscard]] std::optional<DateExpression> readDate(QStringView text, qsizetype at, int year, const Lexicon& lexicon,
                                                     int month = 0);

/// The last year of a five-year plan: 十四五 gives 2025. Zero where none stands at `at`; three code units are read.
[[nodiscard]] int fiveYearPlanEnd(QStringView text, qsizetype at);

} // namespace duibiao::facts
