// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/calendar.h"

#include "core/base/resource.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace duibiao::text {

namespace {

Error badLine(qsizetype number, QStringView line)
{
    return {.code = ErrorCode::InvalidInput,
            .message =
                QCoreApplication::translate("duibiao::text", "Line %1 of the working-day calendar cannot be read: %2")
                    .arg(number)
                    .arg(line.left(80)),
            .file = {},
            .remedy = QCoreApplication::translate(
                "duibiao::text",
                "Each line holds a date (YYYY-MM-DD), a tab, “off” or “work”, and optionally a tab and a name.")};
}

} // namespace

const WorkCalendar& WorkCalendar::shipped()
{
    static const WorkCalendar calendar =
        parse(QString::fromUtf8(resource(u"calendar/cn-workdays.tsv"_s))).value_or(WorkCalendar());
    return calendar;
}

Result<WorkCalendar> WorkCalendar::parse(QStringView lines)
{
    WorkCalendar calendar;
    qsizetype number = 0;
    for (QStringView line : lines.tokenize(u'\n')) {
        ++number;
        line = line.trimmed();
        if (line.isEmpty() || line.startsWith(u'#')) continue;
        const qsizetype dateEnd = line.indexOf(u'\t');
        if (dateEnd < 0) return failure(badLine(number, line));
        const QDate day = QDate::fromString(line.first(dateEnd), Qt::ISODate);
        const QStringView rest = line.sliced(dateEnd + 1);
        const qsizetype kindEnd = rest.indexOf(u'\t');
        const QStringView kind = kindEnd < 0 ? rest : rest.first(kindEnd);
        const bool works = kind == "work"_L1;
        if (!day.isValid() || (!works && kind != "off"_L1)) return failure(badLine(number, line));
        if (calendar.m_exceptions.value(day, works) != works) return failure(badLine(number, line));
        calendar.m_years.insert(day.year());
        calendar.m_exceptions.insert(day, works);
    }
    return calendar;
}

void WorkCalendar::add(const WorkCalendar& other)
{
    m_years.unite(other.m_years);
    m_exceptions.insert(other.m_exceptions);
}

std::optional<bool> WorkCalendar::isWorkday(QDate day) const
{
    if (!day.isValid() || !knows(day.year())) return std::nullopt;
    const auto exception = m_exceptions.constFind(day);
    if (exception != m_exceptions.cend()) return *exception;
    return day.dayOfWeek() <= Qt::Friday;
}

std::optional<QDate> WorkCalendar::addWorkdays(QDate event, int days) const
{
    if (!event.isValid() || days < 0) return std::nullopt;
    QDate day = event;
    while (days > 0) {
        day = day.addDays(1);
        const auto works = isWorkday(day);
        if (!works) return std::nullopt;
        if (*works) --days;
    }
    return day;
}

std::optional<QDate> WorkCalendar::rollForward(QDate day) const
{
    for (auto works = isWorkday(day); works; works = isWorkday(day)) {
        if (*works) return day;
        day = day.addDays(1);
    }
    return std::nullopt;
}

std::optional<int> WorkCalendar::workdaysBetween(QDate from, QDate to) const
{
    if (!from.isValid() || !to.isValid()) return std::nullopt;
    int count = 0;
    for (QDate day = from.addDays(1); day <= to; day = day.addDays(1)) {
        const auto works = isWorkday(day);
        if (!works) return std::nullopt;
        count += *works ? 1 : 0;
    }
    return count;
}

} // namespace duibiao::text
