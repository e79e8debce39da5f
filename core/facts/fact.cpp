// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/facts/fact.h"

namespace duibiao::facts {

QString Period::name() const
{
    const auto recurring = [this](QStringView unitName) {
        return multiple == 1 ? unitName.toString() : QStringLiteral("%1_%2s").arg(multiple).arg(unitName);
    };
    switch (unit) {
    case Unit::None: return {};
    case Unit::Day: return recurring(u"day");
    case Unit::Week: return recurring(u"week");
    case Unit::Month: return recurring(u"month");
    case Unit::Quarter: return recurring(u"quarter");
    case Unit::HalfYear: return recurring(u"half_year");
    case Unit::Year: return recurring(u"year");
    case Unit::CalendarYear: return QStringLiteral("year:%1").arg(year);
    case Unit::Irregular: return QStringLiteral("irregular");
    }
    return {};
}

QString wordsOf(const Fact& fact, QStringView text)
{
    if (!fact.stated.isEmpty()) return fact.stated;
    return (fact.measure.isEmpty() ? fact.span : fact.measure).in(text).toString().simplified();
}

QString kindName(const Fact& fact)
{
    static constexpr const char16_t* names[] = {u"quantity", u"percentage", u"deadline", u"frequency", u"coverage"};
    return QString::fromUtf16(names[fact.value.index()]);
}

QString comparisonName(Comparison comparison)
{
    switch (comparison) {
    case Comparison::Equal: return QStringLiteral("=");
    case Comparison::AtLeast: return QStringLiteral(">=");
    case Comparison::AtMost: return QStringLiteral("<=");
    case Comparison::Greater: return QStringLiteral(">");
    case Comparison::Less: return QStringLiteral("<");
    case Comparison::Range: return QStringLiteral("range");
    }
    return {};
}

QString timeUnitName(TimeUnit unit)
{
    switch (unit) {
    case TimeUnit::Minute: return QStringLiteral("minute");
    case TimeUnit::Hour: return QStringLiteral("hour");
    case TimeUnit::Day: return QStringLiteral("day");
    case TimeUnit::WorkingDay: return QStringLiteral("working_day");
    case TimeUnit::Week: return QStringLiteral("week");
    case TimeUnit::Month: return QStringLiteral("month");
    case TimeUnit::Year: return QStringLiteral("year");
    }
    return {};
}

} // namespace duibiao::facts
