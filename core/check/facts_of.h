// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/judge.h"

#include <QDate>

#include <functional>
#include <optional>
#include <vector>

namespace duibiao::check {

/// A day (or a stretch, where only 8月下旬 or 11月 is known) on which a deed was done, and where that is said.
struct Event {
    QDate first;
    QDate last;
    const Item* item = nullptr;
    std::vector<std::size_t> clauses; ///< of the evidence; empty when the date stands in a cell
    bool fromCell = false;            ///< the date column of a ledger: the day of completion
    bool bare = false; ///< its clause says little but when and how much: one of a list, or a step that follows the deed
};

/// The whole sentence that a piece of evidence is a part of; its own words where it is none (a cell, a row).
[[nodiscard]] const QString& sentenceOf(const submission::Evidence& evidence);

/// The matches of one stance, strong ones only unless asked otherwise.
[[nodiscard]] std::vector<const Match*> withStance(const Case& what, submission::Stance stance, bool strong = true);

/// True when the deed was somebody else's or the person is not the one that the duty asks for.
[[nodiscard]] bool isOthersDeed(const Case& what, const Match& match);

/// True when a piece of evidence gives days and every one of them lies before the period. "2022年以来" goes on into it.
[[nodiscard]] bool liesBefore(const Case& what, const submission::Evidence& evidence);
/// True when every day that a piece of evidence gives lies behind the period and the last admissible day.
[[nodiscard]] bool liesAfter(const Case& what, const submission::Evidence& evidence);

/// The last day of `deadline` counted from `event`: the day after it is the first (Civil Code art. 201), an off-day at
/// the end moves the end to the next working day (art. 203). Nothing when the calendar does not know the year.
[[nodiscard]] std::optional<QDate> dueDay(const facts::Deadline& deadline, QDate event,
                                          const text::WorkCalendar& calendar);

/// The event of a deadline and what a share is of, normalised like all that is compared: a plan may have them in
/// traditional characters.
[[nodiscard]] QString eventOf(const facts::Deadline& deadline);
[[nodiscard]] QString wholeOf(const facts::Coverage& coverage);

/// Tells a clause of a piece of evidence, by its number.
using ClauseTest = std::function<bool(const Item&, std::size_t)>;

/// The days on which a match says that the deed was done. Deadlines (…前), the dates of neighbouring deeds and dates
/// without a day inside a longer list are left out, and so are those of clauses that `isAside` tells (the event that
/// starts a period).
[[nodiscard]] std::vector<Event> eventsOf(const Case& what, const Match& match, const ClauseTest& isAside = {});

/// The days on which a deed that was put off was done after all, where the same sentence goes on to say so:
/// 原定12月举办，推迟到次年1月5日举办，48人参加.
[[nodiscard]] std::vector<Event> madeUpFor(const Case& what, const std::vector<const Match*>& notDone);

/// What says, in the same sentence or cell, that some of the things were not done: 已公开38件，其余3件尚未公开. Null
/// where nothing does.
[[nodiscard]] const Item* restOf(const Case& what, const Match& done);

/// The day by which a match says that the deed was done (8月30日前全部整改到位), in the period; nothing where it names
/// none.
[[nodiscard]] std::optional<Event> doneBy(const Case& what, const Match& match);

/// 《方案》现印发给你们, 现将采纳情况公开如下: the paper itself is the deed, done on the day under its signature.
/// Nothing where it says no such thing, or bears no day of the period or later.
[[nodiscard]] std::optional<Event> issuedBy(const Case& what, const Match& match);

/// The events of all matches, one told twice (same day in another file or in other words) counted once, in order of
/// time. A ledger row that sums up a repeated duty carries the day of completion, which is no event of its own.
[[nodiscard]] std::vector<Event> collectEvents(const Case& what, const std::vector<const Match*>& matches);

/// A number with its measure word, read in running text: 26件, 42人, 三场.
struct Amount {
    double value = 0;
    QString unit; ///< the characters behind the number, up to two
    qsizetype at = 0;
    qsizetype length = 0;
    bool more = false; ///< 十余
};
[[nodiscard]] std::vector<Amount> amountsIn(QStringView text);

/// True when two measure words count the same: 次, 场, 期, 轮, 届 all count events.
[[nodiscard]] bool sameMeasure(QStringView a, QStringView b);
/// True when the measure word counts events.
[[nodiscard]] bool countsEvents(QStringView unit);

/// The clauses of a piece of evidence that matter to the part: those that hold its words or a figure.
[[nodiscard]] Shown show(const Case& what, const Match& match);
/// The clauses of a piece of evidence that hold figures.
[[nodiscard]] Shown showFigures(const Match& match);

} // namespace duibiao::check
