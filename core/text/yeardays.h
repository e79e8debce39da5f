// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace duibiao::text {

/// A day that a notice of the State Council names: off, or worked although it is a Saturday or Sunday.
struct NamedDay {
    QDate day;
    bool isWorked = false;
    QString festival;

    friend bool operator==(const NamedDay&, const NamedDay&) = default;
};

/// The days of one year as an office sees and edits them, ascending.
struct YearDays {
    int year = 0;
    std::vector<NamedDay> days;    ///< in force; none where the year is not known
    std::vector<NamedDay> shipped; ///< those that the program ships; none for a year that it does not ship

    [[nodiscard]] bool isKnown() const { return !days.empty(); }
    [[nodiscard]] bool isShipped() const { return !shipped.empty(); }
    /// The named day; nullptr where the day follows the week.
    [[nodiscard]] const NamedDay* find(QDate day) const;
    /// Whether nobody works on that day, by what is named and by the week.
    [[nodiscard]] bool isOff(QDate day) const;
    /// Whether the office gave the day another kind or name than the program ships.
    [[nodiscard]] bool isOwn(QDate day) const;
    /// How many days are the office's own.
    [[nodiscard]] int ownDays() const;

    friend bool operator==(const YearDays&, const YearDays&) = default;
};

/// What somebody says about a day.
enum class DayKind {
    Off,
    Worked,
    AsShipped ///< as the program ships it, else by the week
};

/// What becomes of one day; nothing where it follows the week.
struct DayChange {
    QDate day;
    std::optional<NamedDay> before;
    std::optional<NamedDay> after;

    friend bool operator==(const DayChange&, const DayChange&) = default;
};

/// What makes `after` of `before`, ascending; both are days of one year.
[[nodiscard]] std::vector<DayChange> changesOf(const std::vector<NamedDay>& before, const std::vector<NamedDay>& after);
/// The same changes the other way round.
[[nodiscard]] std::vector<DayChange> reversed(std::vector<DayChange> changes);

/// `year` with those of its days made `kind`; `festival` is the name of those that are then named.
[[nodiscard]] YearDays withDays(YearDays year, const QList<QDate>& days, DayKind kind, const QString& festival);

/// What is wrong with the days, in words; empty where nothing is: a day of another year or twice, a make-up day that is
/// no Saturday or Sunday (unless it is shipped as off), a new year without its New Year's Day or National Day, a
/// shipped day left out (it can only be given another kind).
[[nodiscard]] QString faultOf(const YearDays& year);

} // namespace duibiao::text
