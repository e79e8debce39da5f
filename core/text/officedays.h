// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/text/yeardays.h"

namespace duibiao::text {

// The days that an office sees and edits, year by year; what they mean is in officecalendar.h.

/// The years whose days are known: the shipped ones and the office's, ascending. Where the office's file cannot be
/// read, the shipped ones.
[[nodiscard]] QList<int> knownYears();
/// Every year from the first known one to the last known one or `through`, whichever is later; those between that are
/// not known hold no days.
[[nodiscard]] Result<std::vector<YearDays>> yearsOfDays(int through);
/// The days of a year that are in force, ascending: the shipped ones, with the office's over them.
[[nodiscard]] Result<std::vector<NamedDay>> namedDays(int year);
/// All days of a file that has the form of resources/calendar/cn-workdays.tsv, ascending. FileNotFound, InvalidInput.
[[nodiscard]] Result<std::vector<NamedDay>> readNamedDays(const QString& file);
/// The years of such a file as they would be kept: what it says stands over the shipped days. InvalidInput where a year
/// of it has a fault, or where it holds none.
[[nodiscard]] Result<std::vector<YearDays>> readYears(const QString& file);

/// Keeps these as the office's days of the year, in place of what it had there; what equals the shipped days is not
/// kept. No days take a year of the office's own away again. InvalidInput, CannotWrite; nothing is changed then.
[[nodiscard]] Result<void> setNamedDays(int year, const std::vector<NamedDay>& days);
/// The same for several years, all or none.
[[nodiscard]] Result<void> setYears(const std::vector<YearDays>& years);
/// Gives these days another kind or name and leaves all others as they are by now, whoever changed them; all or none.
/// Conflict where one of them is another one by now than `before` says, unless it is what it is to become already.
[[nodiscard]] Result<void> changeDays(const std::vector<DayChange>& changes);
/// Differs from what it was when the office's file was written since, by whomever.
[[nodiscard]] QString stampOfOfficeDays();

} // namespace duibiao::text
