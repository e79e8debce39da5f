// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/calendar.h"

namespace duibiao::text {

/// Where an office keeps the days of years that the program does not ship yet: cn-workdays.tsv in the user's data
/// folder
/// (~/.local/share/duibiao).
[[nodiscard]] QString officeCalendarFile();

/// The shipped calendar with the days of `file`, which has the format of resources/calendar/cn-workdays.tsv and may
/// also give a shipped year other days. Fails with FileNotFound, or with InvalidInput where a line cannot be read, a
/// day is given twice in different ways, a make-up day is no Saturday or Sunday (unless it is shipped as off), or a new
/// year is given in part only: without its New Year's Day and its National Day it is no State Council notice, and the
/// days it leaves out would be guessed.
[[nodiscard]] Result<WorkCalendar> calendarWith(const QString& file);

/// The calendar to judge by: the shipped one, with the office's file where there is one.
[[nodiscard]] Result<WorkCalendar> calendarInForce();

} // namespace duibiao::text
