// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/tightness.h"

#include <compare>
#include <optional>

namespace duibiao::plan {

namespace {

using facts::Comparison;
using facts::Coverage;
using facts::Deadline;
using facts::Frequency;
using facts::Percentage;
using facts::Period;
using facts::Quantity;

/// More is stricter for what must at least be reached, less for what must not be exceeded.
Shift byOrder(std::partial_ordering afterToBefore, bool moreIsStricter)
{
    if (afterToBefore == std::partial_ordering::equivalent) return Shift::Same;
    if (afterToBefore == std::partial_ordering::unordered) return Shift::Changed;
    return (afterToBefore == std::partial_ordering::greater) == moreIsStricter ? Shift::Tightened : Shift::Weakened;
}

bool isCeiling(Comparison comparison)
{
    return comparison == Comparison::AtMost || comparison == Comparison::Less;
}

/// A bare number asks for at least that many (建设50个): it stands with the floors.
Shift byComparison(Comparison beforeKind, double before, Comparison afterKind, double after)
{
    if ((beforeKind == Comparison::Range) != (afterKind == Comparison::Range) ||
        isCeiling(beforeKind) != isCeiling(afterKind))
        return Shift::Changed;
    const Shift shift = byOrder(after <=> before, !isCeiling(afterKind));
    if (shift != Shift::Same) return shift;
    const auto strict = [](Comparison kind) { return kind == Comparison::Greater || kind == Comparison::Less; };
    if (strict(beforeKind) == strict(afterKind)) return Shift::Same;
    return strict(afterKind) ? Shift::Tightened : Shift::Weakened;
}

/// How often a period comes round in a year; nothing where it does not.
std::optional<double> timesAYear(const Period& period)
{
    const double multiple = period.multiple;
    switch (period.unit) {
    case Period::Unit::Day: return 365 / multiple;
    case Period::Unit::Week: return 52 / multiple;
    case Period::Unit::Month: return 12 / multiple;
    case Period::Unit::Quarter: return 4 / multiple;
    case Period::Unit::HalfYear: return 2 / multiple;
    case Period::Unit::Year: return 1 / multiple;
    case Period::Unit::CalendarYear: return 1; // 年内, 全年 in a yearly plan
    case Period::Unit::None:
    case Period::Unit::Irregular: return {};
    }
    return {};
}

double hours(double amount, facts::TimeUnit unit)
{
    switch (unit) {
    case facts::TimeUnit::Minute: return amount / 60;
    case facts::TimeUnit::Hour: return amount;
    case facts::TimeUnit::Day: return amount * 24;
    case facts::TimeUnit::WorkingDay: return amount * 24 * 7 / 5; // five in seven days
    case facts::TimeUnit::Week: return amount * 24 * 7;
    case facts::TimeUnit::Month: return amount * 24 * 365 / 12;
    case facts::TimeUnit::Year: return amount * 24 * 365;
    }
    return amount;
}

Shift compare(const Quantity& before, const Quantity& after, int)
{
    double factorBefore = 1;
    double factorAfter = 1;
    if (before.period != after.period) {
        const auto rateBefore = timesAYear(before.period);
        const auto rateAfter = timesAYear(after.period);
        if (rateBefore && rateAfter) {
            factorBefore = *rateBefore;
            factorAfter = *rateAfter;
        } else if (rateBefore.has_value() != rateAfter.has_value() && before.value == after.value) {
            return Shift::Changed;
        }
    }
    const Shift low =
        byComparison(before.comparison, before.value * factorBefore, after.comparison, after.value * factorAfter);
    if (after.comparison != Comparison::Range || low == Shift::Changed) return low;
    return joined(low, byOrder(after.high * factorAfter <=> before.high * factorBefore, true));
}

Shift compare(const Percentage& before, const Percentage& after, int)
{
    const Shift low = byComparison(before.comparison, before.value, after.comparison, after.value);
    if (after.comparison != Comparison::Range || low == Shift::Changed) return low;
    return joined(low, byOrder(after.high <=> before.high, true));
}

Shift compare(const Deadline& before, const Deadline& after, int years)
{
    if (before.form != after.form) return Shift::Changed;
    switch (after.form) {
    case Deadline::Form::ByDate:
    case Deadline::Form::From: {
        // The month ends that a plan means by 2月底 move with the leap year.
        const bool monthEnd = before.date.day() == before.date.daysInMonth();
        QDate moved = before.date.addYears(years);
        if (monthEnd) moved = QDate(moved.year(), moved.month(), moved.daysInMonth());
        if (after.date == moved) return Shift::Same;
        return after.date < moved ? Shift::Tightened : Shift::Weakened;
    }
    case Deadline::Form::Within:
        return byOrder(hours(after.high.value_or(after.amount), after.unit) <=>
                           hours(before.high.value_or(before.amount), before.unit),
                       false);
    case Deadline::Form::Before: return before.event == after.event ? Shift::Same : Shift::Changed;
    case Deadline::Form::At: return before.text == after.text ? Shift::Same : Shift::Changed;
    }
    return Shift::Changed;
}

Shift compare(const Frequency& before, const Frequency& after, int)
{
    const auto rateBefore = timesAYear(before.period);
    const auto rateAfter = timesAYear(after.period);
    if (!rateBefore && !rateAfter) return Shift::Same;
    if (!rateBefore) return Shift::Tightened; // 定期 became 每季度
    if (!rateAfter) return Shift::Weakened;
    const Shift shift = byOrder(*rateAfter <=> *rateBefore, true);
    return shift == Shift::Same && before.by != after.by ? Shift::Changed : shift;
}

Shift compare(const Coverage& before, const Coverage& after, int)
{
    if (before.exception.isEmpty() == after.exception.isEmpty())
        return before.exception == after.exception ? Shift::Same : Shift::Changed;
    return after.exception.isEmpty() ? Shift::Tightened : Shift::Weakened;
}

} // namespace

QString shiftName(Shift shift)
{
    switch (shift) {
    case Shift::Same: return QStringLiteral("same");
    case Shift::Tightened: return QStringLiteral("tightened");
    case Shift::Weakened: return QStringLiteral("weakened");
    case Shift::Changed: return QStringLiteral("changed");
    }
    return {};
}

Shift joined(Shift a, Shift b)
{
    if (a == b || b == Shift::Same) return a;
    return a == Shift::Same ? b : Shift::Changed;
}

Shift shiftOf(const facts::Fact& before, const facts::Fact& after, int years)
{
    return std::visit(
        [years]<typename A, typename B>(const A& a, const B& b) {
            if constexpr (std::is_same_v<A, B>)
                return compare(a, b, years);
            else
                return Shift::Changed;
        },
        before.value, after.value);
}

Shift shiftOf(facts::Modality before, facts::Modality after)
{
    if (before == after) return Shift::Same;
    using facts::Modality;
    if (before == Modality::MustNot || after == Modality::MustNot) return Shift::Changed;
    return static_cast<int>(after) < static_cast<int>(before) ? Shift::Tightened : Shift::Weakened;
}

bool comparable(const facts::Fact& before, const facts::Fact& after)
{
    if (before.value.index() != after.value.index()) return false;
    if (const auto* a = std::get_if<Quantity>(&before.value)) return a->unit == std::get<Quantity>(after.value).unit;
    if (const auto* a = std::get_if<Percentage>(&before.value)) {
        const auto& b = std::get<Percentage>(after.value);
        return a->points == b.points && a->change == b.change;
    }
    return true;
}

} // namespace duibiao::plan
