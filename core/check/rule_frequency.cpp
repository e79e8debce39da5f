// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/each.h"
#include "core/check/fallback.h"
#include "core/check/judge.h"
#include "core/check/reasons.h"
#include "core/check/words.h"
#include "core/text/holds.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>

namespace duibiao::check {

namespace {

/// How many single periods of the demand are closed between the start of the checked period and the day of the check,
/// and their length.
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

/// The first day on which the duty recurs: that of a season that the sentence names (汛期（4月至9月）每月), or of a day
/// from which (自3月起每月); else of the checked period.
QDate firstDay(const Case& what)
{
    QDate first = what.terms.from;
    for (const facts::DateMention& date : facts::scanDates(what.duty.requirement->text, {what.terms.to.year(), {}})) {
        const QStringView behind = QStringView(what.duty.requirement->text).sliced(date.span.end);
        const bool season = date.last == what.lastDay() && date.first.daysTo(date.last) > 31;
        if ((season || behind.startsWith(u'起')) && date.first > first && date.first < what.lastDay())
            first = date.first;
    }
    return first;
}

/// The periods that are over by `end` with fewer than `each` events, by their first day; how many are over. Weeks begin
/// on Monday.
std::vector<QDate> emptyPeriods(const Case& what, const Rhythm& rhythm, const std::vector<Event>& events, double each,
                                QDate end, int& closed)
{
    std::vector<QDate> empty;
    closed = 0;
    QDate begin = firstDay(what);
    while (rhythm.weeks > 0 && begin.isValid() && begin.dayOfWeek() != Qt::Monday) begin = begin.addDays(1);
    while (begin.isValid() && begin <= end) {
        const QDate next = rhythm.months > 0 ? begin.addMonths(rhythm.months) : begin.addDays(7LL * rhythm.weeks);
        if (next.addDays(-1) > end) break;
        ++closed;
        const auto hits = std::ranges::count_if(
            events, [&](const Event& event) { return event.first < next && event.last >= begin; });
        if (static_cast<double>(hits) < each) empty.push_back(begin);
        begin = next;
    }
    return empty;
}

/// Periods that evidence names as a whole (一季度、二季度各1次): events somewhere within them.
std::vector<Event> namedPeriods(const Case& what, const std::vector<const Match*>& matches, const Rhythm& rhythm)
{
    constexpr int longestMonth = 31;
    std::vector<Event> events;
    for (const Match* match : matches) {
        const submission::Evidence& evidence = *match->item->evidence;
        // Beside single days the periods say of what (一季度情况于4月9日通报).
        if (std::ranges::any_of(evidence.dates, [](const facts::DateMention& date) { return date.first == date.last; }))
            continue;
        for (std::size_t i = evidence.cellDates; i < evidence.dates.size(); ++i) {
            const facts::DateMention& date = evidence.dates[i];
            const qint64 days = date.first.daysTo(date.last) + 1;
            if (date.last >= what.terms.asOf) continue; // not over yet: what is told of it is meant to be done
            if (days < longestMonth - 3 || days > qint64{longestMonth} * rhythm.months) continue;
            Event event{date.first, date.last, match->item, {}, false};
            for (std::size_t c = 0; c < evidence.clauses.size(); ++c)
                if (evidence.clauses[c].text.contains(date.span.begin)) event.clauses.push_back(c);
            events.push_back(std::move(event));
        }
    }
    return events;
}

/// How often a unit says that it was done in all: "全年共刊播38篇", "1月至12月共开展14次".
struct Total {
    double value = 0;
    const Match* match = nullptr;
};
std::optional<Total> statedTotal(const Case& what, const std::vector<const Match*>& matches, const QString& unit)
{
    static constexpr std::array sums{u"共", u"全年", u"累计", u"总计", u"合计"};
    std::optional<Total> best;
    for (const Match* match : matches) {
        const submission::Evidence& evidence = *match->item->evidence;
        for (std::size_t c = 0; c < evidence.clauses.size(); ++c) {
            const QStringView clause = evidence.clauses[c].text.in(evidence.text);
            const bool isSum = text::holdsAny(clause, sums);
            const bool bare = match->item->clauses[c].size() <= 3;
            if (!bare && what.matcher.isAboutOther(what.dutyIndex, what.partIndex, match->item->clauses[c])) continue;
            for (const Amount& amount : amountsIn(clause)) {
                const int times = timesEach(clause, amount.at); // 四个季度各1次
                const double value = amount.value * times;
                if ((isSum || times > 1) && sameMeasure(amount.unit, unit) && (!best || value > best->value))
                    best = Total{value, match};
            }
        }
    }
    return best;
}

bool statesRhythm(QStringView text)
{
    static constexpr std::array words{u"每季", u"按季",   u"每月",     u"按月",   u"每半年", u"每半月",
                                      u"每周", u"按周",   u"每两个月", u"每双月", u"季度末", u"逐季",
                                      u"逐月", u"季度各", u"个月各",   u"季度都", u"季度均"};
    return text::holdsAny(text, words);
}

/// "每月播出时长均超过80分钟": what each period came to, as the unit states it.
std::optional<Outcome> eachPeriod(const Case& what, const facts::Quantity& wanted,
                                  const std::vector<const Match*>& deeds)
{
    for (const Match* match : deeds) {
        const submission::Evidence& evidence = *match->item->evidence;
        for (std::size_t c = 0; c < evidence.clauses.size(); ++c) {
            const QStringView clause = evidence.clauses[c].text.in(evidence.text);
            if (!statesRhythm(clause)) continue;
            for (const Amount& amount : amountsIn(clause)) {
                if (!sameMeasure(amount.unit, wanted.unit)) continue;
                const bool holds = satisfies(wanted.comparison, amount.value, wanted.value, wanted.high);
                if (!what.isClosed() && !holds) continue;
                Outcome outcome =
                    outcomeOf(what, holds ? Status::Met : Status::NotMet,
                              holds ? RuleName("frequency.each-stated") : RuleName("frequency.each-short"),
                              tr("Required %1 each time; reported %2.")
                                  .arg(demandText(wanted.comparison, wanted.value, wanted.high, wanted.unit),
                                       amountText(amount.value, wanted.unit)),
                              0.75, {match});
                outcome.shown.push_back({match->item, {c}});
                return outcome;
            }
        }
    }
    return {};
}

/// What the next pieces of evidence under the same heading say was not done: 坚持按月公布。7月，因系统切换，当月未公布.
std::vector<Match> denialsBeside(const Case& what, const std::vector<const Match*>& deeds)
{
    constexpr std::ptrdiff_t far = 3;
    std::vector<Match> found;
    for (const Match* deed : deeds) {
        const std::ptrdiff_t at = deed->item - what.pool.data();
        for (std::ptrdiff_t i = at + 1; i <= at + far && i < std::ssize(what.pool); ++i) {
            const Item& item = what.pool[static_cast<std::size_t>(i)];
            const bool sameTopic = item.file == deed->item->file && item.evidence->row < 0 &&
                                   deed->item->evidence->row < 0 && !item.evidence->heading.isEmpty() &&
                                   item.evidence->heading == deed->item->evidence->heading;
            const bool isMatched =
                std::ranges::any_of(what.matches, [&](const Match& match) { return match.item == &item; });
            if (sameTopic && !isMatched && item.evidence->stance == submission::Stance::NotDone)
                found.push_back({&item, deed->score, 0, 0, false, false});
        }
    }
    return found;
}

/// A list of the deeds, row by row, holds fewer than are stated, and most of them.
bool isListShort(const std::vector<const Match*>& deeds, long stated)
{
    std::map<std::pair<const submission::Submission*, int>, std::set<int>> rows; // by table
    for (const Match* match : deeds) {
        const submission::Evidence& evidence = *match->item->evidence;
        if (evidence.origin == submission::Origin::List) rows[{match->item->file, evidence.table}].insert(evidence.row);
    }
    return std::ranges::any_of(rows, [stated](const auto& table) {
        const long listed = static_cast<long>(table.second.size());
        return listed < stated && listed * 2 > stated;
    });
}

/// The deed that a period lacks was done in the first days of the next one, beside that period's own.
bool madeUpSoon(const Case& what, const Rhythm& rhythm, const std::vector<Event>& events, QDate begin)
{
    constexpr int soon = 15; // days
    if (rhythm.months == 0) return false;
    const QDate next = begin.addMonths(rhythm.months);
    const auto inNext = std::ranges::count_if(
        events, [&](const Event& event) { return event.first >= next && event.first < next.addMonths(rhythm.months); });
    const bool isSoon = std::ranges::any_of(events, [&](const Event& event) {
        return event.first == event.last && event.first >= next && event.first < next.addDays(soon);
    });
    return isSoon && (inNext >= 2 || next > what.terms.to);
}

/// Something similar was done in each of the periods that lack the deed.
bool resembles(const Case& what, const std::vector<QDate>& empty, const Rhythm& rhythm)
{
    std::vector<const Match*> similar = withStance(what, submission::Stance::Done, false);
    std::erase_if(similar, [&](const Match* match) {
        return match->strong || match->answersOther || isOthersDeed(what, *match);
    });
    const std::vector<Event> events = collectEvents(what, similar);
    return std::ranges::all_of(empty, [&](QDate begin) {
        const QDate next = rhythm.months > 0 ? begin.addMonths(rhythm.months) : begin.addDays(7LL * rhythm.weeks);
        return std::ranges::any_of(events,
                                   [&](const Event& event) { return event.first < next && event.last >= begin; });
    });
}

/// "发布最少的2月份也有11条": the period with the fewest decides.
std::optional<Outcome> fewestStated(const Case& what, const facts::Quantity& wanted,
                                    const std::vector<const Match*>& deeds)
{
    for (const Match* match : deeds) {
        const submission::Evidence& evidence = *match->item->evidence;
        for (std::size_t c = 0; c < evidence.clauses.size(); ++c) {
            const QStringView clause = evidence.clauses[c].text.in(evidence.text);
            if (!clause.contains(u"最少") && !clause.contains(u"最低")) continue;
            for (const Amount& amount : amountsIn(clause)) {
                if (!sameMeasure(amount.unit, wanted.unit)) continue;
                const bool holds = satisfies(wanted.comparison, amount.value, wanted.value, wanted.high);
                if (!what.isClosed() && holds) continue;
                Outcome outcome =
                    outcomeOf(what, holds ? Status::Met : Status::NotMet,
                              holds ? RuleName("frequency.fewest-stated") : RuleName("frequency.fewest-short"),
                              tr("Required %1 each time; reported %2.")
                                  .arg(demandText(wanted.comparison, wanted.value, wanted.high, wanted.unit),
                                       amountText(amount.value, wanted.unit)),
                              0.75, {match});
                outcome.shown.push_back({match->item, {c}});
                return outcome;
            }
        }
    }
    return {};
}

/// "一至四季度分别推送3件、2件、1件、4件": as many figures as there are periods; the least of them decides.
std::optional<Outcome> sharedOut(const Case& what, const facts::Quantity& wanted, const Rhythm& rhythm,
                                 const std::vector<const Match*>& deeds)
{
    constexpr int monthsOfYear = 12;
    if (rhythm.months == 0 || !what.isClosed()) return {};
    for (const Match* match : deeds) {
        const submission::Evidence& evidence = *match->item->evidence;
        const qsizetype at = evidence.text.indexOf(u"分别");
        if (at < 0) continue;
        std::vector<double> each;
        for (const Amount& amount : amountsIn(evidence.text))
            if (amount.at > at && sameMeasure(amount.unit, wanted.unit)) each.push_back(amount.value);
        if (static_cast<int>(each.size()) != monthsOfYear / rhythm.months) continue;
        const double least = *std::ranges::min_element(each);
        const bool holds = satisfies(wanted.comparison, least, wanted.value, wanted.high);
        return outcomeOf(what, holds ? Status::Met : Status::NotMet,
                         holds ? RuleName("frequency.each-stated") : RuleName("frequency.each-short"),
                         tr("Required %1 each time; reported %2.")
                             .arg(demandText(wanted.comparison, wanted.value, wanted.high, wanted.unit),
                                  amountText(least, wanted.unit)),
                         0.8, {match});
    }
    return {};
}

/// The term that begins with the end of each period (每季度终了后15日内); null where the duty has none.
const facts::Deadline* termAfterPeriod(const Duty& duty)
{
    static constexpr std::array ends{u"终了", u"结束", u"期末", u"度末", u"月末"};
    for (const Part& part : duty.parts) {
        const auto* deadline = part.fact ? std::get_if<facts::Deadline>(&part.fact->value) : nullptr;
        if (!deadline || deadline->form != facts::Deadline::Form::Within) continue;
        if (deadline->event.contains(u'每') && text::holdsAny(deadline->event, ends)) return deadline;
    }
    return nullptr;
}

} // namespace

std::optional<Outcome> judgeAfterPeriods(const Case& what)
{
    const facts::Deadline* term = termAfterPeriod(what.duty);
    Rhythm rhythm;
    for (const Part& part : what.duty.parts) {
        const auto* frequency = part.fact ? std::get_if<facts::Frequency>(&part.fact->value) : nullptr;
        if (frequency) rhythm = rhythmOf(frequency->period);
    }
    if (!term || rhythm.months == 0) return {};
    Deeds deeds = deedsOf(what);
    deeds.own.insert(deeds.own.end(), deeds.after.begin(), deeds.after.end());
    if (deeds.own.empty()) return {};
    const std::vector<Event> events = collectEvents(what, deeds.own);
    QStringList late;
    QStringList missing;
    int periods = 0;
    for (QDate begin = what.terms.from; begin <= what.terms.to; begin = begin.addMonths(rhythm.months)) {
        const QDate end = begin.addMonths(rhythm.months).addDays(-1);
        const auto due = dueDay(*term, end, what.terms.calendar);
        if (!due) return {};
        if (what.terms.asOf <= *due) break;
        ++periods;
        const auto done = std::ranges::find_if(events, [&](const Event& event) {
            return event.first > end && event.first <= end.addMonths(rhythm.months);
        });
        if (done == events.end())
            missing.append(dayText(begin));
        else if (done->first > *due)
            late.append(tr("%1 (due %2)").arg(dayText(done->first), dayText(*due)));
    }
    if (periods == 0) return {};
    const auto outcome = [&](Status status, RuleName rule, const QString& reason, double confidence) {
        Outcome made = outcomeOf(what, status, rule, reason, confidence, deeds.own);
        for (const Event& event : events) made.shown.push_back({event.item, event.clauses});
        return made;
    };
    if (!missing.empty())
        return outcome(Status::NeedsReview, "frequency.after-period-gap",
                       tr("Reported as done, but the days do not show that it was done in every period."), 0.5);
    if (!late.empty())
        return outcome(Status::MetLate, "frequency.after-period-late",
                       tr("Not each was done within the term: %1.").arg(joined(late, Between::Items)), 0.8);
    if (!what.isClosed() && what.terms.asOf <= what.terms.to)
        return outcome(
            Status::NotDue, "frequency.open",
            tr("Done in each of %1 closed periods; open until %2.").arg(periods).arg(dayText(what.lastDay())), 0.8);
    return outcome(Status::Met, "frequency.after-period",
                   tr("Done in each of %1 periods: %2.").arg(periods).arg(daysText(events)), 0.85);
}

Outcome judgeFrequency(const Case& what)
{
    const auto* quantity = std::get_if<facts::Quantity>(&what.part.fact->value);
    const facts::Period period = quantity ? quantity->period : std::get<facts::Frequency>(what.part.fact->value).period;
    const Deeds deeds = deedsOf(what);
    if (deeds.own.empty()) return withoutDeed(what, "frequency", deeds);
    if (quantity) {
        if (auto fewest = fewestStated(what, *quantity, deeds.own)) return *fewest;
    }
    if (quantity) {
        if (auto shared = sharedOut(what, *quantity, rhythmOf(period), deeds.own)) return *shared;
    }
    if (quantity && !countsEvents(quantity->unit)) {
        if (const auto stated = eachPeriod(what, *quantity, deeds.own)) return *stated;
    }
    std::vector<Event> events = collectEvents(what, deeds.own);
    std::erase_if(events,
                  [&](const Event& event) { return event.last < what.terms.from || event.first > what.lastDay(); });
    // The day of completion of a ledger row sums up what was done all along; it is no day of one of the deeds.
    const bool onlySummed = events.size() == 1 && events.front().fromCell;
    const Rhythm rhythm = rhythmOf(period);
    for (Event& named : namedPeriods(what, deeds.own, rhythm)) {
        const submission::Evidence& evidence = *named.item->evidence;
        const bool isKnown = std::ranges::any_of(events, [&](const Event& event) {
            const bool isSameRow = evidence.row >= 0 && event.item->file == named.item->file &&
                                   event.item->evidence->table == evidence.table &&
                                   event.item->evidence->row == evidence.row;
            return (event.item == named.item || isSameRow) && event.first == named.first && event.last == named.last;
        });
        if (!isKnown) events.push_back(std::move(named));
    }
    const bool rhythmStated = std::ranges::any_of(
        deeds.own, [](const Match* match) { return statesRhythm(match->item->evidence->sentence); });

    const auto withEvents = [&](Outcome outcome) {
        for (const Event& event : events) outcome.shown.push_back({event.item, event.clauses});
        return outcome;
    };
    if (rhythm.months == 0 && rhythm.weeks == 0) {
        // 定期 without an interval: a rhythm of the unit's own that its days bear out, or days spread over the period.
        if (events.size() >= 2 && (rhythmStated || events.size() >= 3))
            return withEvents(outcomeOf(what, Status::Met, "frequency.dated",
                                        tr("Done regularly: %1.").arg(daysText(events)), rhythmStated ? 0.88 : 0.75,
                                        deeds.own));
        if (!what.isClosed())
            return withEvents(
                outcomeOf(what, Status::NotDue, "frequency.open",
                          tr("Done so far: %1 times; open until %2.").arg(events.size()).arg(dayText(what.lastDay())),
                          0.7, deeds.own));
        if (!deeds.open.empty())
            return outcomeOf(what, Status::NotMet, "frequency.not-done",
                             tr("The unit says itself that it was not done."), 0.8, deeds.open);
        return withEvents(outcomeOf(what, Status::NeedsReview, "frequency.unproved",
                                    tr("Reported as done, but the days do not show that it was done regularly."), 0.18,
                                    deeds.own));
    }
    int closed = 0;
    const double each = quantity ? quantity->value : 1;
    const QDate lastClosed = std::min(what.lastDay(), what.terms.asOf.addDays(-1));
    std::vector<QDate> empty = emptyPeriods(what, rhythm, events, each, lastClosed, closed);
    // 4月9日、7月8日、10月14日通报前一季度情况: what looks back on a period is done soon after its end.
    if (empty.size() == 1 && empty.front() == firstDay(what) && rhythm.months > 1) {
        constexpr int soonAfter = 20; // days
        std::vector<Event> lookingBack = events;
        for (Event& event : lookingBack) {
            event.first = event.first.addDays(-soonAfter);
            event.last = event.last.addDays(-soonAfter);
        }
        if (emptyPeriods(what, rhythm, lookingBack, each, lastClosed, closed).empty()) empty.clear();
    }
    int periods = 0;
    const bool allDone =
        !events.empty() && emptyPeriods(what, rhythm, events, each, what.lastDay(), periods).empty() && periods > 0;
    const auto total = statedTotal(what, deeds.own, quantity ? quantity->unit : QStringLiteral("次"));
    const double least = each * closed;
    const std::vector<Match> beside = denialsBeside(what, deeds.own);
    std::vector<const Match*> missed = withStance(what, submission::Stance::NotDone, false);
    for (const Match& match : beside) missed.push_back(&match);
    std::erase_if(missed, [&](const Match* match) {
        const submission::Evidence& evidence = *match->item->evidence;
        const bool past = std::ranges::any_of(evidence.dates, [&](const facts::DateMention& date) {
            constexpr int longestMonth = 31;
            return date.first.daysTo(date.last) <= longestMonth && date.first >= what.terms.from &&
                   date.last < std::min(what.terms.asOf, what.lastDay());
        });
        return namedPeriods(what, {match}, rhythm).empty() && !past;
    });
    Outcome outcome;
    if (allDone && !what.isClosed())
        outcome = outcomeOf(what, Status::Met, "frequency.every-period",
                            tr("Done in each of %1 periods: %2.").arg(periods).arg(daysText(events)), 0.88, deeds.own);
    else if (closed > 0 && !empty.empty() && !missed.empty())
        outcome = outcomeOf(what, Status::NotMet, "frequency.period-missed",
                            tr("The unit says itself that it was not done in every period."), 0.85, missed);
    else if (closed > 0 && what.isClosed() && total && total->value < least && std::ssize(events) < std::lround(least))
        outcome = outcomeOf(what, Status::NotMet, "frequency.total-short",
                            tr("Required %1 in %2 periods; the unit states %3.")
                                .arg(numberText(least))
                                .arg(closed)
                                .arg(numberText(total->value)),
                            0.8, {total->match});
    else if (closed > 0 && what.isClosed() && !empty.empty() && total && total->value >= least &&
             (isListShort(deeds.own, std::lround(least)) ||
              (std::ssize(events) < std::lround(least) && std::ssize(events) * 2 > std::lround(least))))
        outcome = outcomeOf(
            what, Status::NeedsReview, "frequency.contradiction",
            tr("The unit states %1 in %2 periods, but lists fewer.").arg(numberText(total->value)).arg(closed), 0.55,
            deeds.own);
    else if (closed > 0 && what.isClosed() && empty.size() == 1 && std::ssize(events) >= std::lround(least) &&
             madeUpSoon(what, rhythm, events, empty.front()))
        outcome =
            outcomeOf(what, Status::MetLate, "frequency.one-late",
                      tr("Done as often as there are periods; the one that begins on %1 was made up for in the next.")
                          .arg(dayText(empty.front())),
                      0.7, deeds.own);
    else if (closed > 0 && what.isClosed() && !empty.empty() && rhythmStated && total)
        outcome = outcomeOf(what, Status::Met, "frequency.stated-total",
                            tr("The unit states that it was done in every period, %1 times in %2 periods.")
                                .arg(numberText(total->value))
                                .arg(closed),
                            0.7, deeds.own);
    else if (closed == 0)
        outcome =
            outcomeOf(what, Status::NotDue, "frequency.open", tr("The first period is still open."), 0.8, deeds.own);
    else if (!events.empty() && empty.empty() && !what.isClosed())
        outcome =
            outcomeOf(what, Status::NotDue, "frequency.open",
                      tr("Done in each of %1 closed periods; open until %2.").arg(closed).arg(dayText(what.lastDay())),
                      0.8, deeds.own);
    else if (!events.empty() && empty.empty())
        outcome = outcomeOf(what, Status::Met, "frequency.every-period",
                            tr("Done in each of %1 periods: %2.").arg(closed).arg(daysText(events)), 0.88, deeds.own);
    else if (events.empty() || rhythmStated || onlySummed)
        outcome = outcomeOf(what, Status::NeedsReview, "frequency.unproved",
                            tr("Reported as done, but the days do not show that it was done in every period."), 0.18,
                            deeds.own);
    else if ((!total || std::lround(total->value) != std::ssize(events)) && resembles(what, empty, rhythm))
        outcome = outcomeOf(what, Status::NeedsReview, "frequency.similar",
                            tr("Reported as done, but the days do not show that it was done in every period."), 0.15,
                            deeds.own);
    else {
        QStringList missing;
        for (const QDate& day : empty) missing.append(dayText(day));
        // What a closed period lacks cannot be made up for in the next.
        outcome = outcomeOf(what, Status::NotMet, "frequency.gap",
                            tr("Done in %1 of %2 periods; nothing in those that begin on %3.")
                                .arg(closed - std::ssize(empty))
                                .arg(closed)
                                .arg(joined(missing, Between::Items)),
                            0.7, deeds.own);
    }
    outcome.progress = Verdict::Count{static_cast<double>(closed - std::ssize(empty)), static_cast<double>(closed)};
    return withEvents(std::move(outcome));
}

} // namespace duibiao::check
