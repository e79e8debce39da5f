// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/yeardays.h"
#include "ui/tasks/workspacesession.h"

namespace duibiao::ui {

/// The working days of the office, which belong to no workspace: what is changed about them is stored at once, stands
/// among the steps of the open workspace to be undone, and is followed by its findings and verdicts.
class CalendarKeeper : public QObject {
    Q_OBJECT

public:
    /// `session` must outlive it.
    CalendarKeeper(WorkspaceSession& session, QObject* parent);

    /// From the first known year to a few behind today's, or to the last known one. Empty where the office's file
    /// cannot be read (said with failed()).
    [[nodiscard]] std::vector<text::YearDays> years();
    /// Keeps the days of one year; `what` it is, for the undo menu.
    void setYear(const text::YearDays& year, const QString& what);
    /// Takes over the years of a file in the form of the shipped list.
    void import(const QString& file);

Q_SIGNALS:
    void changed(); ///< other days are in force
    void failed(const duibiao::Error& error);

private:
    void set(const std::vector<text::YearDays>& years, const QString& what);
    [[nodiscard]] bool put(const std::vector<text::YearDays>& years);

    WorkspaceSession& m_session;
};

} // namespace duibiao::ui
