// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/facts_of.h"
#include "core/check/fallback.h"
#include "core/check/judge.h"
#include "core/check/reasons.h"
#include "core/check/words.h"

#include <algorithm>

namespace duibiao::check {

namespace {

using submission::Stance;

/// A stated total: "共4次", "培训班三场", "十余次".
struct Claim {
    double value = 0;
    bool more = false;
    const Match* match = nullptr;
};

/// The largest number of events that a piece of evidence states about this deed.
std::optional<Claim> claimOf(const Case& what, const Match& match, const QString& unit)
{
    const submission::Evidence& evidence = *match.item->evidence;
    const double whole = what.matcher.share(what.dutyIndex, what.partIndex, match.item->own);
    std::optional<Claim> best;
    for (const Amount& amount : amountsIn(evidence.text)) {
        if (!sameMeasure(amount.unit, unit)) continue;
        // A count inside a clause about something else (简报刊发1次) is not a count of this deed; neither is one of a plan.
        for (std::size_t i = 0; i < evidence.clauses.size(); ++i) {
            if (!evidence.clauses[i].text.contains(amount.at)) continue;
            const double share = what.matcher.share(what.dutyIndex, what.partIndex, match.item->clauses[i]);
            const bool bare = match.item->clauses[i].size() <= 3;
            if (!bare && (share < 0.5 * whole || !what.matcher.namesDeed(what.dutyIndex, what.partIndex, match.item->own))) continue;
            if (!best || amount.value > best->value) best = Claim{amount.value, amount.more, &match};
        }
    }
    return best;
}

bool inPeriod(const Case& what, const Event& event)
{
    return event.first >= what.terms.from && event.last <= what.terms.to;
}

} // namespace

Outcome judgeCount(const Case& what)
{
    const auto& quantity = std::get<facts::Quantity>(what.part.fact->value);
    const double required = quantity.value;
    const QString demand = demandText(quantity.comparison, required, quantity.high, quantity.unit);
    const auto amount = [&quantity](double number) { return amountText(number, quantity.unit); };

    std::vector<const Match*> done;
    std::vector<const Match*> others;
    for (const Match* match : withStance(what, Stance::Done)) (isOthersDeed(what, *match) ? others : done).push_back(match);
    const auto isOutside = [&](const Match* match) { return liesBefore(what, *match->item->evidence) || liesAfter(what, *match->item->evidence); };
    const auto notDone = withStance(what, Stance::NotDone);

    const std::vector<Event> events = collectEvents(what, done);
    std::vector<Event> inside;
    std::vector<Event> outside;
    std::vector<Event> late;
    for (const Event& event : events) {
        if (!inPeriod(what, event)) outside.push_back(event);
        else if (what.deadline.isValid() && event.first > what.deadline) late.push_back(event);
        else inside.push_back(event);
    }
    std::optional<Claim> claim;
    std::vector<const Match*> undated;
    for (const Match* match : done) {
        if (isOutside(match)) continue;
        const auto found = claimOf(what, *match, quantity.unit);
        if (found && (!claim || found->value > claim->value)) claim = found;
        if (!found && eventsOf(what, *match).empty()) undated.push_back(match);
    }
    Outcome outcome;
    outcome.progress = Verdict::Count{static_cast<double>(inside.size()), required};
    const auto showEvents = [&](const std::vector<Event>& list) {
        for (const Event& event : list) outcome.shown.push_back({event.item, event.clauses});
        // The same events told in another file.
        for (const Match* match : done) {
            for (const Event& told : eventsOf(what, *match)) {
                const bool same = std::ranges::any_of(list, [&](const Event& event) { return event.item != told.item && event.first <= told.last && told.first <= event.last; });
                if (same) outcome.shown.push_back({told.item, told.clauses});
            }
        }
    };
    const auto showMatches = [&](const std::vector<const Match*>& list) {
        for (const Match* match : list) outcome.shown.push_back(show(what, *match));
    };
    const auto decide = [&](Status status, const char* rule, const QString& reason, double confidence) {
        outcome.status = status;
        outcome.rule = QString::fromLatin1(rule);
        outcome.reason = reason;
        outcome.confidence = confidence;
        return outcome;
    };
    const double counted = static_cast<double>(inside.size());
    const auto enough = [&](double value) { return satisfies(quantity.comparison, value, required, quantity.high); };

    if (quantity.comparison == facts::Comparison::AtMost || quantity.comparison == facts::Comparison::Less) {
        const double most = std::max(counted, claim ? claim->value : 0);
        showMatches(done);
        if (!done.empty() && !enough(most)) return decide(Status::NotMet, "count.limit", tr("Required %1; there were %2.").arg(demand, amount(most)), 0.8);
        return decide(Status::NeedsReview, "count.limit", tr("Required %1; what was submitted does not prove that there were no more.").arg(demand), 0.5);
    }
    if (enough(counted)) {
        showEvents(inside);
        if (claim) outcome.shown.push_back(show(what, *claim->match));
        return decide(Status::Met, "count.dated-events", tr("Required %1; %2 in the period (%3).").arg(demand, amount(counted), daysText(inside)), 0.92);
    }
    if (enough(counted + static_cast<double>(late.size())) && !late.empty()) {
        showEvents(late);
        showEvents(inside);
        return decide(Status::MetLate, "count.late", tr("Required %1 by %2; reached later (%3).").arg(demand, dayText(what.deadline), daysText(late)), 0.8);
    }
    const double claimed = claim ? claim->value : 0;
    if (claim && (enough(claimed) || (claim->more && enough(claimed + 1)))) {
        const bool explained = !outside.empty() && claimed <= counted + static_cast<double>(outside.size());
        if (!explained && inside.empty() && outside.empty()) {
            outcome.shown.push_back(show(what, *claim->match));
            outcome.progress->done = claimed;
            return decide(Status::Met, "count.stated-total", tr("Required %1; the unit states %2, without single dates.").arg(demand, claim->more ? tr("more than %1").arg(amount(claimed)) : amount(claimed)), 0.75);
        }
        if (!explained) {
            outcome.shown.push_back(show(what, *claim->match));
            showEvents(inside);
            return decide(Status::NeedsReview, "count.contradiction",
                          tr("Required %1; the unit states %2 but lists %3 (%4).").arg(demand, amount(claimed), amount(counted), daysText(inside)), 0.6);
        }
    }
    const bool something = counted > 0 || !late.empty() || claimed > 0;
    if (!something && !undated.empty() && notDone.empty()) {
        showMatches(undated);
        const bool openToo = !withStance(what, Stance::NotDone, false).empty();
        constexpr double surely = 0.65;
        if (required <= 1 && outside.empty() && !openToo && undated.front()->score >= surely)
            return decide(Status::Met, "count.undated-once", tr("Required %1; done in the period, the day is not given.").arg(demand), 0.6);
        if (outside.empty()) return decide(Status::NeedsReview, "count.undated", tr("Required %1; what was done is neither counted nor dated.").arg(demand), 0.25);
    }
    if (something && !undated.empty() && enough(std::max(counted, claimed) + static_cast<double>(undated.size()))) {
        bool otherText = false;
        for (const Match* match : undated) otherText = otherText || match->item->evidence->origin == submission::Origin::Ledger;
        if (otherText) {
            showEvents(inside);
            showMatches(undated);
            return decide(Status::NeedsReview, "count.undated", tr("Required %1; %2 dated in the period, the others carry no date.").arg(demand, amount(counted)), 0.5);
        }
    }
    if (something || !notDone.empty() || !outside.empty()) {
        showEvents(inside);
        showMatches(notDone);
        showEvents(outside);
        if (inside.empty() && claim) outcome.shown.push_back(show(what, *claim->match));
        const double reached = std::max(counted, inside.empty() && outside.empty() ? claimed : 0.0);
        outcome.progress->done = reached;
        QString reason = tr("Required %1; %2 in the period").arg(demand, amount(reached));
        if (!inside.empty()) reason += tr(" (%1)").arg(daysText(inside));
        if (!outside.empty()) reason += tr("; outside the period and not counted: %1").arg(daysText(outside));
        reason += tr(".");
        if (!what.isClosed() && notDone.empty()) return decide(Status::NotDue, "count.open", reason, 0.8);
        if (!others.empty() && counted < 1) {
            outcome.shown.clear();
            showMatches(others);
            return decide(Status::NeedsReview, "count.others", tr("What was submitted was done by somebody else or in another role."), 0.6);
        }
        // Only open work and no count is a shortfall where the unit itself says so.
        if (!what.isClosed()) return decide(Status::NotDue, "count.open", reason, 0.7);
        return decide(Status::NotMet, "count.shortfall", reason, notDone.empty() ? 0.85 : 0.9);
    }
    if (!others.empty()) {
        showMatches(others);
        return decide(Status::NeedsReview, "count.others", tr("What was submitted was done by somebody else or in another role."), 0.6);
    }
    if (const auto planned = withStance(what, Stance::Planned); what.isClosed() && isPutOff(what, planned)) {
        showMatches(planned);
        outcome.progress->done = 0;
        return decide(Status::NotMet, "count.put-off", tr("The unit means to do it only after %1.").arg(dayText(what.lastDay())), 0.75);
    }
    std::vector<const Match*> similar;
    for (const Match* match : withStance(what, Stance::Done, false)) similar.push_back(match);
    if (!similar.empty() && what.isClosed()) {
        showMatches({similar.begin(), similar.begin() + std::min<std::ptrdiff_t>(2, std::ssize(similar))});
        return decide(Status::NeedsReview, "count.similar", tr("Only something similar was done; whether it counts is for a reviewer to say."), 0.25);
    }
    outcome.progress->done = 0;
    if (!what.isClosed()) return decide(Status::NotDue, "count.open", tr("Required %1; nothing yet, open until %2.").arg(demand, dayText(what.lastDay())), 0.8);
    return decide(Status::NoEvidence, "count.silent", tr("Required %1; nothing submitted speaks of it.").arg(demand), 0.75);
}

} // namespace duibiao::check
