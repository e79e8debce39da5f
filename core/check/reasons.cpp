// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/reasons.h"

#include "core/check/words.h"

#include <QLocale>

namespace duibiao::check {

QString dayText(QDate day)
{
    //: date format of reasons, as QDate::toString takes it
    return day.toString(tr("yyyy-MM-dd"));
}

QString dayText(QDate first, QDate last)
{
    //: a stretch of days
    return first == last ? dayText(first) : tr("%1 to %2").arg(dayText(first), dayText(last));
}

QString daysText(const std::vector<Event>& events)
{
    QStringList days;
    for (const Event& event : events) days.append(dayText(event.first, event.last));
    //: between the members of a list
    return days.join(tr(", "));
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
