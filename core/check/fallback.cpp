// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/fallback.h"

#include "core/check/ratio.h"
#include "core/check/reasons.h"
#include "core/check/words.h"

#include <algorithm>

namespace duibiao::check {

using submission::Stance;

namespace {

/// Every day that the evidence names is still to come on the day of the check: 12月投运, told in November.
bool liesAhead(const Case& what, const submission::Evidence& evidence)
{
    return !evidence.dates.empty() && std::ranges::all_of(evidence.dates, [&](const facts::DateMention& date) {
        return date.first > what.terms.asOf;
    });
}

} // namespace

Deeds deedsOf(const Case& what)
{
    Deeds deeds;
    deeds.open = withStance(what, Stance::NotDone);
    for (const Match* match : withStance(what, Stance::Done)) {
        const submission::Evidence& evidence = *match->item->evidence;
        if (liesAhead(what, evidence) && !isOthersDeed(what, *match)) {
            deeds.open.push_back(match);
            continue;
        }
        auto& list = isOthersDeed(what, *match)   ? deeds.others
                     : liesBefore(what, evidence) ? deeds.before
                     : liesAfter(what, evidence)  ? deeds.after
                                                  : deeds.own;
        list.push_back(match);
    }
    return deeds;
}

bool isPutOff(const Case& what, const std::vector<const Match*>& planned)
{
    return std::ranges::any_of(planned, [&](const Match* match) {
        // A plan for next year says nothing of this one; the row of a ledger that asks for this year's deed does.
        if (match->item->evidence->origin != submission::Origin::Ledger) return false;
        const auto& dates = match->item->evidence->dates;
        return !dates.empty() &&
               std::ranges::all_of(dates, [&](const facts::DateMention& date) { return date.first > what.lastDay(); });
    });
}

namespace {

Outcome madeOf(const Case& what, Status status, const QString& rule, const QString& reason, double confidence,
               const std::vector<const Match*>& shown)
{
    constexpr std::size_t mostShown = 4;
    Outcome outcome;
    outcome.status = status;
    outcome.rule = rule;
    outcome.reason = reason;
    outcome.confidence = confidence;
    for (const Match* match : shown) {
        if (outcome.shown.size() >= mostShown) break;
        outcome.shown.push_back(show(what, *match));
    }
    return outcome;
}

/// The days behind the last one on which it was done after all. Whether a figure was reached is another question: only
/// words that say all answer it here.
std::vector<Event> lateDays(const Case& what, RuleKind kind, const std::vector<const Match*>& after)
{
    const bool hasFigure = kind.name() == "amount" || kind.name() == "percentage";
    std::vector<Event> days;
    for (const Match* match : after) {
        if (hasFigure && whereAll(sentenceOf(*match->item->evidence), what.part.grams) < 0) continue;
        const auto events = eventsOf(what, *match);
        days.insert(days.end(), events.begin(), events.end());
    }
    return days;
}

} // namespace

Outcome outcomeOf(const Case& what, Status status, RuleName rule, const QString& reason, double confidence,
                  const std::vector<const Match*>& shown)
{
    return madeOf(what, status, rule.text(), reason, confidence, shown);
}

Outcome faintOutcome(const Case& what, const Outcome& judged, const QString& reason, double confidence,
                     const Match& shown)
{
    return madeOf(what, Status::NeedsReview, mentionedRule(judged.rule), reason, confidence, {&shown});
}

Outcome withoutDeed(const Case& what, RuleKind kind, const Deeds& deeds)
{
    const auto named = [&](Status status, FallbackEnding ending, const QString& reason, double confidence,
                           const std::vector<const Match*>& shown) {
        return madeOf(what, status, ruleText(kind, ending), reason, confidence, shown);
    };
    if (!deeds.open.empty()) {
        if (!what.isClosed())
            return named(Status::NotDue, "open", tr("Not finished yet; open until %1.").arg(dayText(what.lastDay())),
                         0.8, deeds.open);
        return named(Status::NotMet, "not-done",
                     tr("The unit says itself that it was not done by %1.").arg(dayText(what.lastDay())), 0.88,
                     deeds.open);
    }
    if (!deeds.others.empty())
        return named(Status::NeedsReview, "others",
                     tr("What was submitted was done by somebody else or in another role."), 0.6, deeds.others);
    if (what.isClosed() && deeds.before.empty()) {
        const std::vector<Event> days = lateDays(what, kind, deeds.after);
        if (!days.empty())
            return named(Status::MetLate, "late",
                         tr("Due %1; done on %2.").arg(dayText(what.lastDay()), daysText(days)), 0.6, deeds.after);
    }
    if (what.isClosed() && (!deeds.before.empty() || !deeds.after.empty()))
        return named(Status::NeedsReview, "outside",
                     tr("What was submitted is dated outside the period; whether it counts is for a reviewer to say."),
                     0.55, deeds.before.empty() ? deeds.after : deeds.before);
    const auto planned = withStance(what, Stance::Planned);
    if (what.isClosed() && isPutOff(what, planned))
        return named(Status::NotMet, "put-off",
                     tr("The unit means to do it only after %1.").arg(dayText(what.lastDay())), 0.75, planned);
    auto similar = withStance(what, Stance::Done, false);
    std::erase_if(similar, [](const Match* match) { return match->strong; });
    if (!what.isClosed() && (similar.empty() || !planned.empty())) {
        if (!planned.empty())
            return named(Status::NotDue, "open", tr("Planned; open until %1.").arg(dayText(what.lastDay())), 0.8,
                         planned);
        return named(Status::NotDue, "open", tr("Nothing submitted yet; open until %1.").arg(dayText(what.lastDay())),
                     0.75, {});
    }
    if (!similar.empty()) {
        similar.resize(std::min<std::size_t>(similar.size(), 2));
        return named(Status::NeedsReview, "similar",
                     tr("Only something similar was done; whether it counts is for a reviewer to say."), 0.15, similar);
    }
    if (!planned.empty())
        return named(Status::NeedsReview, "planned", tr("Only plans are submitted; nothing says whether it was done."),
                     0.5, planned);
    return named(Status::NoEvidence, "silent", tr("Nothing submitted speaks of this duty."), 0.75, {});
}

Outcome inTime(const Case& what, Outcome met)
{
    if (met.status != Status::Met || !what.deadline.isValid()) return met;
    Outcome dated = judgeByDate(what);
    if (dated.status != Status::MetLate && (dated.status != Status::NeedsReview || what.deadline >= what.terms.to))
        return met;
    dated.shown.insert(dated.shown.end(), met.shown.begin(), met.shown.end());
    return dated;
}

} // namespace duibiao::check
