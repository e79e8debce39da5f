// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/papers/papers.h"

#include "core/plan/lastday.h"

#include <KCalendarCore/Event>
#include <KCalendarCore/ICalFormat>
#include <KCalendarCore/MemoryCalendar>

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace duibiao::papers {
namespace {

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
    for (const plan::Requirement& requirement : plan.requirements) {
        const QDate day = plan::lastDay(requirement, plan);
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
    KCalendarCore::CalFormat::setApplication(u"Duibiao"_s, u"-//Duibiao//Duibiao " DUIBIAO_VERSION "//ZH"_s);
    return KCalendarCore::ICalFormat().toString(calendar.staticCast<KCalendarCore::Calendar>()).toUtf8();
}

} // namespace duibiao::papers
