// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/facts_of.h"
#include "core/check/fallback.h"
#include "core/check/judge.h"
#include "core/check/ratio.h"
#include "core/check/reasons.h"
#include "core/check/words.h"
#include "core/text/numerals.h"

#include <QDateTime>

#include <cmath>

namespace duibiao::check {

using submission::Evidence;
using submission::Stance;

namespace {

/// Minutes in one of the unit that a measure word names; 0 for another word.
int minutesOf(QStringView unit)
{
    return unit.startsWith(u"小时") ? 60 : unit.startsWith(u"分钟") ? 1 : 0;
}

int minutesOf(facts::TimeUnit unit)
{
    return unit == facts::TimeUnit::Hour ? 60 : unit == facts::TimeUnit::Minute ? 1 : 0;
}

/// The times of day that a piece of evidence tells: 8月21日16时, 9月4日9时20分, 次日10时.
std::vector<QDateTime> timesOfDay(const Evidence& evidence)
{
    std::vector<QDateTime> times;
    const QStringView text(evidence.text);
    QDate day;
    for (qsizetype at = 0; at < text.size(); ++at) {
        for (std::size_t i = evidence.cellDates; i < evidence.dates.size(); ++i)
            if (evidence.dates[i].span.begin == at && evidence.dates[i].first == evidence.dates[i].last)
                day = evidence.dates[i].first;
        if (day.isValid() && (text.sliced(at).startsWith(u"次日") || text.sliced(at).startsWith(u"第二天")))
            day = day.addDays(1);
        const auto hour = text::readNumeral(text, at);
        if (!hour || hour->length == 0) continue;
        const qsizetype behind = at + hour->length;
        const bool isHour = day.isValid() && behind < text.size() &&
                            (text.at(behind) == u'时' || text.at(behind) == u'点') && hour->value <= 24;
        if (isHour) {
            const auto minute = text::readNumeral(text, behind + 1);
            const bool hasMinute = minute && minute->length > 0 &&
                                   text.sliced(behind + 1 + minute->length).startsWith(u'分') && minute->value < 60;
            times.emplace_back(QDateTime(day, QTime(0, 0))
                                   .addSecs(std::lround(hour->value * 3600 + (hasMinute ? minute->value * 60 : 0))));
        }
        at = behind - 1;
    }
    return times;
}

/// From when to when something took, told by two times of day in one paragraph.
struct TimeSpan {
    QDateTime begun;
    QDateTime done;
    double minutes = 0;
    std::vector<const Item*> told;
};

/// The first and the last time of day that are told under the heading of a deed. Nothing where fewer than two are.
std::optional<TimeSpan> betweenTimes(const Case& what, const Deeds& deeds)
{
    constexpr double longest = 14 * 24 * 60; // minutes; what lies further apart are two affairs
    for (const Match* match : deeds.own) {
        TimeSpan span;
        for (const Item& item : what.pool) {
            const bool isNear =
                item.file == match->item->file && item.evidence->stance == Stance::Done &&
                item.evidence->row == match->item->evidence->row &&
                (item.evidence->sentence == match->item->evidence->sentence ||
                 (!item.evidence->heading.isEmpty() && item.evidence->heading == match->item->evidence->heading));
            if (!isNear) continue;
            const std::vector<QDateTime> times = timesOfDay(*item.evidence);
            if (times.empty()) continue;
            span.told.push_back(&item);
            for (const QDateTime& time : times) {
                if (!span.begun.isValid() || time < span.begun) span.begun = time;
                if (!span.done.isValid() || time > span.done) span.done = time;
            }
        }
        if (!span.begun.isValid() || span.begun == span.done) continue;
        span.minutes = static_cast<double>(span.begun.secsTo(span.done)) / 60;
        if (span.minutes <= longest) return span;
    }
    return {};
}

/// What tells a time as long as the demand's (均在48小时内回应) in a word of the deed, though it shares too little with
/// the demand to be matched.
std::vector<Match> tellingHours(const Case& what, double allowed)
{
    constexpr double speaks = 0.2;
    std::vector<Match> telling;
    for (const Item& item : what.pool) {
        const Evidence& evidence = *item.evidence;
        if (evidence.stance != Stance::Done || liesBefore(what, evidence) ||
            what.matcher.share(what.dutyIndex, what.partIndex, item.own) < speaks)
            continue;
        const bool tells = std::ranges::any_of(amountsIn(evidence.text), [&](const Amount& amount) {
            return amount.value * minutesOf(amount.unit) == allowed;
        });
        if (tells) telling.push_back({&item, speaks, 0, 0, false});
    }
    return telling;
}

} // namespace

// Minutes and hours are told as such (25分钟内电话报告), not by two times of day.
Outcome judgeHours(const Case& what)
{
    const auto& deadline = std::get<facts::Deadline>(what.part.fact->value);
    Deeds deeds = deedsOf(what);
    const QString demand =
        numberText(deadline.amount) + (deadline.unit == facts::TimeUnit::Hour ? tr(" hours") : tr(" minutes"));
    const double allowed = deadline.amount * minutesOf(deadline.unit);
    const std::vector<Match> telling = tellingHours(what, allowed);
    for (const Match& match : telling) {
        const bool known = std::ranges::any_of(deeds.own, [&](const Match* own) { return own->item == match.item; });
        if (!known) deeds.own.push_back(&match);
    }
    // 43件，在48小时内回应的有42件: not all of them.
    for (const Match* match : deeds.own) {
        const auto ratios = ratiosOf(*match, what.part.grams);
        if (ratios.empty() || ratios.front().isComplete() || ratios.front().stated) continue;
        return outcomeOf(what, what.isClosed() ? Status::NotMet : Status::NeedsReview, "within.some",
                         tr("Required within %1; %2 of %3.")
                             .arg(demand, numberText(ratios.front().done), numberText(ratios.front().whole)),
                         0.7, {match});
    }
    struct Told {
        double minutes;
        double share;
        const Match* match;
        std::size_t clause;
    };
    std::optional<Told> best;
    for (const Match* match : deeds.own) {
        const Evidence& evidence = *match->item->evidence;
        for (const Amount& amount : amountsIn(evidence.text)) {
            if (minutesOf(amount.unit) == 0) continue;
            for (std::size_t c = 0; c < evidence.clauses.size(); ++c) {
                if (!evidence.clauses[c].text.contains(amount.at)) continue;
                const double share = what.matcher.share(what.dutyIndex, what.partIndex, match->item->clauses[c]);
                if (!best || share > best->share) best = Told{amount.value * minutesOf(amount.unit), share, match, c};
            }
        }
    }
    if (best) {
        const bool intime = best->minutes <= allowed;
        Outcome outcome = outcomeOf(
            what, intime ? Status::Met : Status::MetLate, intime ? RuleName("within.on-time") : RuleName("within.late"),
            tr("Required within %1; reported %2 minutes.").arg(demand, numberText(best->minutes)), 0.75, {best->match});
        outcome.shown.push_back({best->match->item, {best->clause}});
        return outcome;
    }
    // 9起，均未超时
    const auto noneLate = std::ranges::find_if(
        deeds.own, [](const Match* match) { return saysNoneLate(match->item->evidence->sentence); });
    if (noneLate != deeds.own.end())
        return outcomeOf(what, Status::Met, "within.none-late",
                         tr("Required within %1; the unit states that nothing was late.").arg(demand), 0.7,
                         {*noneLate});
    if (const auto span = betweenTimes(what, deeds)) {
        const bool intime = span->minutes <= allowed;
        Outcome outcome = outcomeOf(
            what, intime ? Status::Met : Status::MetLate, intime ? RuleName("within.on-time") : RuleName("within.late"),
            tr("Required within %1; from %2 to %3.").arg(demand, momentText(span->begun), momentText(span->done)), 0.75,
            {});
        for (const Item* item : span->told) outcome.shown.push_back({item, {}});
        return outcome;
    }
    if (deeds.own.empty()) return withoutDeed(what, "within", deeds);
    return outcomeOf(what, Status::NeedsReview, "within.undated",
                     tr("Required within %1; how long it took is not told.").arg(demand), 0.3, deeds.own);
}

} // namespace duibiao::check
