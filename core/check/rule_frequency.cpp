// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/fallback.h"
#include "core/check/judge.h"
#include "core/check/reasons.h"
#include "core/check/words.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace duibiao::check {

namespace {

/// How many single periods of the demand are closed between the start of the checked period and the day of the check, and their length.
struct Rhythm {
    int months = 0; ///< length of one period; 0 for an irregular rhythm
    int weeks = 0;
};

Rhythm rhythmOf(const facts::Period& period)
{
    switch (period.unit) {
    case facts::Period::Unit::Week: return {0, period.multiple};
    case facts::Period::Unit::Month: return {period.multiple, 0};
    case facts::Period::Unit::Quarter: return {3 * period.multiple, 0};
    case facts::Period::Unit::HalfYear: return {6 * period.multiple, 0};
    case facts::Period::Unit::Year:
    case facts::Period::Unit::CalendarYear: return {12 * period.multiple, 0};
    default: return {};
    }
}

/// The closed periods with fewer than `each` events, by their first day. A period is closed when its last day is over; weeks begin on Monday.
std::vector<QDate> emptyPeriods(const Case& what, const Rhythm& rhythm, const std::vector<Event>& events, double each, int& closed)
{
    std::vector<QDate> empty;
    closed = 0;
    const QDate end = std::min(what.lastDay(), what.terms.asOf.addDays(-1));
    QDate begin = what.terms.from;
    while (rhythm.weeks > 0 && begin.isValid() && begin.dayOfWeek() != Qt::Monday) begin = begin.addDays(1);
    while (begin.isValid() && begin <= end) {
        const QDate next = rhythm.months > 0 ? begin.addMonths(rhythm.months) : begin.addDays(7LL * rhythm.weeks);
        if (next.addDays(-1) > end) break;
        ++closed;
        const auto hits = std::ranges::count_if(events, [&](const Event& event) { return event.first < next && event.last >= begin; });
        if (static_cast<double>(hits) < each) empty.push_back(begin);
        begin = next;
    }
    return empty;
}

bool statesRhythm(QStringView text)
{
    static constexpr std::array words{u"每季", u"按季", u"每月", u"按月", u"每半年", u"每半月", u"每周", u"按周", u"每两个月", u"每双月", u"季度末"};
    return std::ranges::any_of(words, [text](const char16_t* word) { return text.contains(QStringView(word)); });
}

} // namespace

Outcome judgeFrequency(const Case& what)
{
    const auto* quantity = std::get_if<facts::Quantity>(&what.part.fact->value);
    const facts::Period period = quantity ? quantity->period : std::get<facts::Frequency>(what.part.fact->value).period;
    const Deeds deeds = deedsOf(what);
    if (deeds.own.empty()) return withoutDeed(what, QStringLiteral("frequency"), deeds);
    std::vector<Event> events = collectEvents(what, deeds.own);
    std::erase_if(events, [&](const Event& event) { return event.last < what.terms.from || event.first > what.lastDay(); });
    // The day of completion of a ledger row sums up what was done all along; it is no day of one of the deeds.
    const bool onlySummed = events.size() == 1 && events.front().fromCell;
    const bool rhythmStated = std::ranges::any_of(deeds.own, [](const Match* match) { return statesRhythm(match->item->evidence->sentence); });

    const auto withEvents = [&](Outcome outcome) {
        for (const Event& event : events) outcome.shown.push_back({event.item, event.clauses});
        return outcome;
    };
    const Rhythm rhythm = rhythmOf(period);
    if (rhythm.months == 0 && rhythm.weeks == 0) {
        // 定期 without an interval: a rhythm of the unit's own that its days bear out, or days spread over the period.
        if (events.size() >= 2 && (rhythmStated || events.size() >= 3))
            return withEvents(outcomeOf(what, Status::Met, "frequency.dated", tr("Done regularly: %1.").arg(daysText(events)), rhythmStated ? 0.88 : 0.75, deeds.own));
        if (!what.isClosed()) return withEvents(outcomeOf(what, Status::NotDue, "frequency.open", tr("Done so far: %1 times; open until %2.").arg(events.size()).arg(dayText(what.lastDay())), 0.7, deeds.own));
        if (!deeds.open.empty()) return outcomeOf(what, Status::NotMet, "frequency.not-done", tr("The unit says itself that it was not done."), 0.8, deeds.open);
        return withEvents(outcomeOf(what, Status::NeedsReview, "frequency.unproved", tr("Reported as done, but the days do not show that it was done regularly."), 0.55, deeds.own));
    }
    int closed = 0;
    const std::vector<QDate> empty = emptyPeriods(what, rhythm, events, quantity ? quantity->value : 1, closed);
    Outcome outcome;
    if (closed == 0) outcome = outcomeOf(what, Status::NotDue, "frequency.open", tr("The first period is still open."), 0.8, deeds.own);
    else if (!events.empty() && empty.empty() && !what.isClosed())
        outcome = outcomeOf(what, Status::NotDue, "frequency.open", tr("Done in each of %1 closed periods; open until %2.").arg(closed).arg(dayText(what.lastDay())), 0.8, deeds.own);
    else if (!events.empty() && empty.empty())
        outcome = outcomeOf(what, Status::Met, "frequency.every-period", tr("Done in each of %1 periods: %2.").arg(closed).arg(daysText(events)), 0.88, deeds.own);
    else if (events.empty() || rhythmStated || onlySummed)
        outcome = outcomeOf(what, Status::NeedsReview, "frequency.unproved", tr("Reported as done, but the days do not show that it was done in every period."), 0.55, deeds.own);
    else {
        QStringList missing;
        for (const QDate& day : empty) missing.append(dayText(day));
        // What a closed period lacks cannot be made up for in the next.
        outcome = outcomeOf(what, Status::NotMet, "frequency.gap",
                            tr("Done in %1 of %2 periods; nothing in those that begin on %3.").arg(closed - std::ssize(empty)).arg(closed).arg(missing.join(tr(", "))), 0.7, deeds.own);
    }
    outcome.progress = Verdict::Count{static_cast<double>(closed - std::ssize(empty)), static_cast<double>(closed)};
    return withEvents(std::move(outcome));
}

} // namespace duibiao::check
