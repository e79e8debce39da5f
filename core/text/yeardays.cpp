// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/yeardays.h"

#include "core/base/wording.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <utility>

namespace duibiao::text {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(duibiao::text)
};

const NamedDay* findIn(const std::vector<NamedDay>& days, QDate day)
{
    const auto found = std::ranges::find(days, day, &NamedDay::day);
    return found == days.end() ? nullptr : &*found;
}

bool isWeekday(QDate day)
{
    return day.dayOfWeek() <= Qt::Friday;
}

void put(std::vector<NamedDay>& days, const NamedDay& named)
{
    std::erase_if(days, [&](const NamedDay& each) { return each.day == named.day; });
    days.insert(std::ranges::upper_bound(days, named.day, {}, &NamedDay::day), named);
}

} // namespace

const NamedDay* YearDays::find(QDate day) const
{
    return findIn(days, day);
}

bool YearDays::isOff(QDate day) const
{
    const NamedDay* named = find(day);
    return named ? !named->isWorked : !isWeekday(day);
}

bool YearDays::isOwn(QDate day) const
{
    const NamedDay* named = find(day);
    const NamedDay* known = findIn(shipped, day);
    return named && (!known || *known != *named);
}

int YearDays::ownDays() const
{
    return static_cast<int>(std::ranges::count_if(days, [this](const NamedDay& each) { return isOwn(each.day); }));
}

std::vector<DayChange> changesOf(const std::vector<NamedDay>& before, const std::vector<NamedDay>& after)
{
    std::vector<DayChange> changes;
    for (const NamedDay& each : before) {
        const NamedDay* then = findIn(after, each.day);
        if (!then) changes.push_back({each.day, each, std::nullopt});
        if (then && *then != each) changes.push_back({each.day, each, *then});
    }
    for (const NamedDay& each : after)
        if (!findIn(before, each.day)) changes.push_back({each.day, std::nullopt, each});
    std::ranges::sort(changes, {}, &DayChange::day);
    return changes;
}

std::vector<DayChange> reversed(std::vector<DayChange> changes)
{
    for (DayChange& each : changes) std::swap(each.before, each.after);
    return changes;
}

YearDays withDays(YearDays year, const QList<QDate>& days, DayKind kind, const QString& festival)
{
    for (const QDate day : days) {
        const NamedDay* known = findIn(year.shipped, day);
        // What nothing names is worked from Monday to Friday, and off at the weekend.
        const bool followsWeek =
            !known && (isWeekday(day) ? kind == DayKind::Worked : kind == DayKind::Off && festival.trimmed().isEmpty());
        if (kind == DayKind::AsShipped && known)
            put(year.days, *known);
        else if (kind == DayKind::AsShipped || followsWeek)
            std::erase_if(year.days, [day](const NamedDay& each) { return each.day == day; });
        else
            put(year.days, {day, kind == DayKind::Worked, festival.simplified()});
    }
    return year;
}

QString faultOf(const YearDays& year)
{
    QSet<QDate> seen;
    for (const NamedDay& each : year.days) {
        const QString day = dayText(each.day);
        if (!each.day.isValid()) return Texts::tr("A line has no day.");
        if (each.day.year() != year.year) return Texts::tr("%1 is no day of %2.").arg(day).arg(year.year);
        if (seen.contains(each.day)) return Texts::tr("%1 is given twice.").arg(day);
        if (each.isWorked && isWeekday(each.day) && !findIn(year.shipped, each.day))
            return Texts::tr("%1 is given as a make-up workday, but it is no Saturday or Sunday.").arg(day);
        seen.insert(each.day);
    }
    if (!year.isShipped()) {
        const auto isNamedOff = [&](QDate day) {
            const NamedDay* named = year.find(day);
            return named && !named->isWorked;
        };
        if (year.isKnown() && (!isNamedOff(QDate(year.year, 1, 1)) || !isNamedOff(QDate(year.year, 10, 1))))
            return Texts::tr("The days of %1 are not complete: 1 January and 1 October are not among them.")
                .arg(year.year);
        return {};
    }
    for (const NamedDay& each : year.shipped)
        if (!seen.contains(each.day))
            return Texts::tr("%1 is a day of the shipped calendar: it can be given another kind, but not be left out.")
                .arg(dayText(each.day));
    return {};
}

} // namespace duibiao::text
