// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QSet>

#include <optional>

namespace duibiao::text {

/// The working days of mainland China by the State Council's yearly notices: Monday to Friday, less the public
/// holidays, plus the make-up workdays. A year for which no notice is loaded is said to be unknown, never assumed.
class WorkCalendar {
public:
    /// The calendar that the program ships (resources/calendar).
    [[nodiscard]] static const WorkCalendar& shipped();
    /// Reads lines of "YYYY-MM-DD <tab> off|work <tab> festival"; # starts a comment line. Fails with
    /// ErrorCode::InvalidInput, naming the line, where one is none of these or gives a day another kind than one above.
    [[nodiscard]] static Result<WorkCalendar> parse(QStringView lines);

    /// Takes over the days of another calendar; where both name a day, the other one's kind.
    void add(const WorkCalendar& other);

    [[nodiscard]] QList<int> years() const { return m_years.values(); }
    /// The days that are named one by one, off or worked, in no order.
    [[nodiscard]] QList<QDate> namedDays() const { return m_exceptions.keys(); }
    [[nodiscard]] bool knows(int year) const { return m_years.contains(year); }
    /// Nothing when the year is unknown.
    [[nodiscard]] std::optional<bool> isWorkday(QDate day) const;
    /// The last day of a period of `days` working days that starts the day after `event` (Civil Code art. 201).
    /// `event` itself for 0 days. Nothing when it runs into an unknown year, or for fewer than 0 days.
    [[nodiscard]] std::optional<QDate> addWorkdays(QDate event, int days) const;
    /// `day` itself or, when it is an off-day, the next working day (Civil Code art. 203).
    [[nodiscard]] std::optional<QDate> rollForward(QDate day) const;
    /// How many working days lie after `from` up to and including `to`; 0 when `to` is not after `from`.
    [[nodiscard]] std::optional<int> workdaysBetween(QDate from, QDate to) const;

private:
    QSet<int> m_years;
    QHash<QDate, bool> m_exceptions; // true: worked although a weekend; false: off although a weekday
};

} // namespace duibiao::text
