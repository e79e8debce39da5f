// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/calendarkeeper.h"

#include "core/text/officedays.h"
#include "ui/tasks/stepcommand.h"

#include <QFileInfo>

#include <algorithm>

namespace duibiao::ui {

CalendarKeeper::CalendarKeeper(WorkspaceSession& session, QObject* parent) : QObject(parent), m_session(session) {}

std::vector<text::YearDays> CalendarKeeper::years()
{
    constexpr int yearsAhead = 3; // a notice comes in the autumn before; terms of plans reach further
    auto years = text::yearsOfDays(QDate::currentDate().year() + yearsAhead);
    if (years) return std::move(*years);
    Q_EMIT failed(years.error());
    return {};
}

void CalendarKeeper::setYear(const text::YearDays& year, const QString& what)
{
    set({year}, what);
}

void CalendarKeeper::import(const QString& file)
{
    const auto years = text::readYears(file);
    if (!years) return Q_EMIT failed(years.error());
    set(*years, tr("the working days of %1").arg(QFileInfo(file).fileName()));
}

void CalendarKeeper::set(const std::vector<text::YearDays>& years, const QString& what)
{
    std::vector<text::YearDays> before;
    for (const text::YearDays& each : years) {
        auto days = text::namedDays(each.year);
        if (!days) return Q_EMIT failed(days.error());
        before.push_back({each.year, std::move(*days), {}});
    }
    if (std::ranges::equal(before, years, {}, &text::YearDays::days, &text::YearDays::days)) return Q_EMIT changed();
    m_session.undoStack().push(new StepCommand( // the stack owns it
        what, [this, years] { return put(years); }, [this, before] { return put(before); }));
}

bool CalendarKeeper::put(const std::vector<text::YearDays>& years)
{
    if (const auto done = text::setYears(years); !done) {
        Q_EMIT failed(done.error());
        return false;
    }
    m_session.followCalendar();
    Q_EMIT changed();
    return true;
}

} // namespace duibiao::ui
