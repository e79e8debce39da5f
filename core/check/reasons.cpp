// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/reasons.h"

#include "core/check/words.h"

namespace duibiao::check {

QString daysText(const std::vector<Event>& events)
{
    QStringList days;
    for (const Event& event : events) days.append(dayText(event.first, event.last));
    return joined(days, Between::Items);
}

QString numberText(double number)
{
    return QString::number(number, 'g', 12);
}

QString amountText(double number, const QString& unit)
{
    return numberText(number) + unit;
}

QString demandText(facts::Comparison comparison, double value, double high, const QString& unit)
{
    const QString number = amountText(value, unit);
    switch (comparison) {
    case facts::Comparison::Equal:
    case facts::Comparison::AtLeast: return tr("at least %1").arg(number);
    case facts::Comparison::AtMost: return tr("at most %1").arg(number);
    case facts::Comparison::Greater: return tr("more than %1").arg(number);
    case facts::Comparison::Less: return tr("less than %1").arg(number);
    case facts::Comparison::Range: return tr("%1 to %2").arg(numberText(value), amountText(high, unit));
    }
    return number;
}

bool satisfies(facts::Comparison comparison, double value, double low, double high)
{
    constexpr double rounding = 1e-9;
    switch (comparison) {
    case facts::Comparison::Equal:
    case facts::Comparison::AtLeast: return value >= low - rounding;
    case facts::Comparison::AtMost: return value <= low + rounding;
    case facts::Comparison::Greater: return value > low + rounding;
    case facts::Comparison::Less: return value < low - rounding;
    case facts::Comparison::Range: return value >= low - rounding && value <= std::max(low, high) + rounding;
    }
    return false;
}

} // namespace duibiao::check
