// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/calendarkeeper.h"

#include "core/text/officedays.h"
#include "ui/tasks/stepcommand.h"

#include <QFileInfo>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace duibiao::ui {

namespace {

/// A day as the audit trail has it.
QString auditWords(const std::optional<text::NamedDay>& day)
{
    if (!day) return {};
    const QString kind = day->isWorked ? u"work"_s : u"off"_s;
    return day->festival.isEmpty() ? kind : kind + u' ' + day->festival;
}

} // namespace

CalendarKeeper::CalendarKeeper(WorkspaceSession& session, QObject* parent)
    : QObject(parent), m_session(session), m_stamp(text::stampOfOfficeDays())
{
    using namespace std::chrono_literals;
    m_poll.setInterval(2s);
    connect(&m_poll, &QTimer::timeout, this, &CalendarKeeper::lookForChanges);
    m_poll.start();
}

std::vector<text::YearDays> CalendarKeeper::years()
{
    constexpr int yearsAhead = 3; // a notice comes in the autumn before; terms of plans reach further
    auto years = text::yearsOfDays(QDate::currentDate().year() + yearsAhead);
    if (years) return m_shown = std::move(*years);
    Q_EMIT failed(years.error());
    return {};
}

void CalendarKeeper::setYear(const text::YearDays& year, const StepName& what)
{
    const auto shown = std::ranges::find(m_shown, year.year, &text::YearDays::year);
    set(text::changesOf(shown == m_shown.end() ? std::vector<text::NamedDay>() : shown->days, year.days), what);
}

void CalendarKeeper::import(const QString& file)
{
    const auto years = text::readYears(file);
    if (!years) return Q_EMIT failed(years.error());
    std::vector<text::DayChange> changes;
    for (const text::YearDays& each : *years) {
        const auto days = text::namedDays(each.year);
        if (!days) return Q_EMIT failed(days.error());
        std::ranges::copy(text::changesOf(*days, each.days), std::back_inserter(changes));
    }
    set(changes, [name = QFileInfo(file).fileName()] { return tr("the working days of %1").arg(name); });
}

void CalendarKeeper::set(const std::vector<text::DayChange>& changes, const StepName& what)
{
    if (changes.empty()) return Q_EMIT changed();
    m_session.undoStack().push(new StepCommand( // the stack owns it
        m_session, what, [this, changes] { return put(changes); },
        [this, back = text::reversed(changes)] { return put(back); }));
}

bool CalendarKeeper::put(const std::vector<text::DayChange>& changes)
{
    if (const auto done = text::changeDays(changes); !done) {
        Q_EMIT failed(done.error());
        if (done.error().code == ErrorCode::Conflict) follow(); // what somebody else made of the day is shown at once
        return false;
    }
    std::vector<store::WorkingDayChange> notes;
    for (const text::DayChange& each : changes)
        notes.push_back({each.day, auditWords(each.before), auditWords(each.after)});
    m_session.noteWorkingDays(notes);
    follow();
    return true;
}

void CalendarKeeper::follow()
{
    m_stamp = text::stampOfOfficeDays();
    m_session.followCalendar();
    Q_EMIT changed();
}

void CalendarKeeper::lookForChanges()
{
    if (text::stampOfOfficeDays() != m_stamp) follow();
}

} // namespace duibiao::ui
