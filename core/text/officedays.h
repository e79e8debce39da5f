// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QList>
#include <QString>

#include <vector>

namespace duibiao::text {

/// A day that a notice of the State Council names: off, or worked although it is a Saturday or Sunday.
struct NamedDay {
    QDate day;
    bool isWorked = false;
    QString festival;

    friend bool operator==(const NamedDay&, const NamedDay&) = default;
};

// The days that an office sees and edits, year by year; what they mean is in officecalendar.h.

/// The years whose days are known: the shipped ones and the office's, ascending. Where the office's file cannot be
/// read, the shipped ones.
[[nodiscard]] QList<int> knownYears();
/// The days of a year that are in force, ascending: the shipped ones, with the office's over them.
[[nodiscard]] Result<std::vector<NamedDay>> namedDays(int year);
/// All days of a file that has the form of resources/calendar/cn-workdays.tsv, ascending. FileNotFound, InvalidInput.
[[nodiscard]] Result<std::vector<NamedDay>> readNamedDays(const QString& file);

/// What is wrong with `days` as the days of `year`, in words; empty where nothing is: a day of another year or twice, a
/// make-up day that is no Saturday or Sunday, a new year without its New Year's Day or National Day, a shipped day left
/// out (it can only be given another kind).
[[nodiscard]] QString faultOf(int year, const std::vector<NamedDay>& days);
/// Keeps these as the office's days of the year, in place of what it had there; what equals the shipped days is not
/// kept. No days take a year of the office's own away again. InvalidInput, CannotWrite; nothing is changed then.
[[nodiscard]] Result<void> setNamedDays(int year, const std::vector<NamedDay>& days);

} // namespace duibiao::text
