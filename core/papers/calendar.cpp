// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/papers/papers.h"

#include <KCalendarCore/Event>
#include <KCalendarCore/ICalFormat>
#include <KCalendarCore/MemoryCalendar>

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace duibiao::papers {
namespace {

/// The last admissible day that the duty's own words name, else the one of its task-table row.
QDate lastDay(const plan::Requirement& requirement, const plan::Plan& plan)
{
    for (const facts::Fact& fact : requirement.facts) {
        const auto* deadline = std::get_if<facts::Deadline>(&fact.value);
        if (deadline && deadline->form == facts::Deadline::Form::ByDate && deadline->date.isValid())
            return deadline->date;
    }
    for (const plan::RequirementSpan& span : requirement.spans) {
        if (span.row < 0 || static_cast<size_t>(span.row) >= plan.table.size()) continue;
        if (const QDate day = plan.table[static_cast<size_t>(span.row)].deadline; day.isValid()) return day;
    }
    return {};
}

QStringList bound(const plan::Requirement& requirement)
{
    QStringList names = requirement.units();
    if (!requirement.actor.isEmpty() && !names.contains(requirement.actor)) names.prepend(requirement.actor);
    return names;
}

} // namespace

QByteArray toCalendar(const plan::Plan& plan)
{
    const KCalendarCore::MemoryCalendar::Ptr calendar(new KCalendarCore::MemoryCalendar(QTimeZone::utc()));
    calendar->setProductId(u"-//Duibiao//Duibiao " DUIBIAO_VERSION "//ZH"_s);
    for (const plan::Requirement& requirement : plan.requirements) {
        const QDate day = lastDay(requirement, plan);
        if (!day.isValid()) continue;
        const KCalendarCore::Event::Ptr event(new KCalendarCore::Event);
        event->setUid(requirement.id + u"@duibiao"_s); // stable, so that importing a plan again replaces its events
        event->setDtStart(QDateTime(day, QTime(0, 0)));
        event->setAllDay(true);
        event->setTransparency(KCalendarCore::Event::Transparent);
        const QStringList units = bound(requirement);
        event->setSummary(units.isEmpty() ? requirement.text : units.join(u'、') + u'：' + requirement.text);
        event->setDescription((plan.metadata.title + u'\n' + requirement.path + u'\n' + requirement.text).trimmed());
        calendar->addEvent(event);
    }
    return KCalendarCore::ICalFormat().toString(calendar.staticCast<KCalendarCore::Calendar>()).toUtf8();
}

} // namespace duibiao::papers
