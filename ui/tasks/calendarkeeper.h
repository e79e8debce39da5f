// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/yeardays.h"
#include "ui/tasks/workspacesession.h"

#include <QTimer>

namespace duibiao::ui {

/// The working days of the office, which belong to no workspace: what is changed about them is stored at once, day by
/// day, stands among the steps of the open workspace to be undone and in its audit trail, and is followed by its
/// findings and verdicts. What another window or program changes is followed, too.
class CalendarKeeper : public QObject {
    Q_OBJECT

public:
    /// `session` must outlive it.
    CalendarKeeper(WorkspaceSession& session, QObject* parent);

    /// From the first known year to a few behind today's, or to the last known one. Empty where the office's file
    /// cannot be read (said with failed()).
    [[nodiscard]] std::vector<text::YearDays> years();
    /// Keeps the days of one year that differ from those of years(); `what` it is, for the undo menu.
    void setYear(const text::YearDays& year, const StepName& what);
    /// Takes over the years of a file in the form of the shipped list.
    void import(const QString& file);

Q_SIGNALS:
    void changed(); ///< other days are in force
    void failed(const duibiao::Error& error);

private:
    void set(const std::vector<text::DayChange>& changes, const StepName& what);
    [[nodiscard]] bool put(const std::vector<text::DayChange>& changes);
    void follow();
    void lookForChanges();

    WorkspaceSession& m_session;
    std::vector<text::YearDays> m_shown; // what was handed out last
    QString m_stamp;                     // of the file whose days are followed
    QTimer m_poll;                       // a folder on another machine tells nobody that it changed
};

} // namespace duibiao::ui
