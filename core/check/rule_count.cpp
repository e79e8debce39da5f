// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/each.h"
#include "core/check/facts_of.h"
#include "core/check/fallback.h"
#include "core/check/judge.h"
#include "core/check/lists.h"
#include "core/check/owed.h"
#include "core/check/reasons.h"
#include "core/check/words.h"
#include "core/text/holds.h"
#include "core/text/numerals.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <limits>

namespace duibiao::check {

namespace {

using submission::Stance;

/// A stated total: "共4次", "培训班三场", "十余次".
struct Claim {
    double value = 0;
    bool more = false;
    const Match* match = nullptr;
};

/// 第二次: 2. Nothing where the clause counts no such thing.
std::optional<double> ordinalIn(QStringView clause, const QString& unit)
{
    for (qsizetype at = clause.indexOf(u'第'); at >= 0; at = clause.indexOf(u'第', at + 1)) {
        const auto number = text::readNumeral(clause, at + 1);
        if (!number || number->length == 0) continue;
        const qsizetype behind = at + 1 + number->length;
        if (sameMeasure(clause.sliced(behind, std::min<qsizetype>(1, clause.size() - behind)), unit))
            return number->value;
    }
    return {};
}

/// "活动开展以来办了三场：去年12月…": told together with what was done before the period. A comparison with the year
/// before (较2020年增加1次) tells of no deed.
bool reachesBack(const Case& what, const Match& match)
{
    return std::ranges::any_of(what.pool, [&](const Item& item) {
        const bool sameSentence =
            item.file == match.item->file && item.evidence->sentence == match.item->evidence->sentence;
        const QString& text = item.evidence->text;
        const bool compares = text.contains(u'较') || text.contains(u"比上") || text.contains(u"同比");
        // 2024年举办1次，2023年举办4次: each year has its own number.
        const bool isCounted =
            std::ranges::any_of(amountsIn(text), [](const Amount& amount) { return countsEvents(amount.unit); });
        return sameSentence && item.evidence->stance == Stance::Earlier && !item.evidence->dates.empty() && !compares &&
               !isCounted;
    });
}

/// One of the numbers of events that a piece of evidence states about a deed.
struct Stated {
    double value = 0;
    Amount amount;
    std::size_t clause = 0;
    bool bare = false; ///< its clause does not name the deed again
};

/// The numbers of events that a piece of evidence states about this deed. A count inside a clause about something else
/// (简报刊发1次) is not a count of this deed; neither is what a plan owes.
std::vector<Stated> statedTimes(const Case& what, const Match& match, const QString& unit)
{
    const submission::Evidence& evidence = *match.item->evidence;
    const double whole = what.matcher.share(what.dutyIndex, what.partIndex, match.item->own);
    std::vector<Stated> stated;
    for (const Amount& amount : amountsIn(evidence.text)) {
        if (!sameMeasure(amount.unit, unit) || isOwed(evidence.text, amount)) continue;
        for (std::size_t i = 0; i < evidence.clauses.size(); ++i) {
            if (!evidence.clauses[i].text.contains(amount.at)) continue;
            const double share = what.matcher.share(what.dutyIndex, what.partIndex, match.item->clauses[i]);
            const bool bare = match.item->clauses[i].size() <= 3;
            if (!bare &&
                (share < 0.5 * whole || !what.matcher.namesDeed(what.dutyIndex, what.partIndex, match.item->own)))
                continue;
            stated.push_back({amount.value * timesEach(evidence.text, amount.at), amount, i, bare && share == 0});
        }
    }
    // 举办2次，培训5批次320人次: batches beside times count something else.
    const auto counts = [&](const Stated& one) { return !one.bare && one.amount.unit.front() == unit.front(); };
    if (std::ranges::any_of(stated, counts))
        std::erase_if(stated, [&](const Stated& one) { return one.bare && one.amount.unit.startsWith(u"批"); });
    return stated;
}

/// The number of events that a piece of evidence states about this deed: the largest, or what adds up
/// (上半年2场，下半年3场; 另举办1场).
std::optional<Claim> claimOf(const Case& what, const Match& match, const QString& unit)
{
    const submission::Evidence& evidence = *match.item->evidence;
    if (reachesBack(what, match)) return {};
    std::optional<Claim> best;
    double sum = 0;
    std::vector<facts::DateMention> counted;
    for (const auto& [value, amount, clause, bare] : statedTimes(what, match, unit)) {
        const auto stretch = stretchOf(evidence, clause);
        const bool apart = stretch && standsApart(*stretch, counted);
        if (stretch) counted.push_back(*stretch);
        sum = apart || (best && comesOnTop(evidence.text, amount.at)) ? sum + value : std::max(sum, value);
        if (!best || sum > best->value) best = Claim{sum, amount.more, &match};
    }
    // "这是我镇今年第二次举办": two of this year at least.
    for (std::size_t i = 0; i < evidence.clauses.size(); ++i) {
        const QStringView clause = evidence.clauses[i].text.in(evidence.text);
        if (!clause.contains(u"今年") && !clause.contains(u"本年") && !clause.contains(u"年内")) continue;
        const auto ordinal = ordinalIn(clause, unit);
        if (ordinal && what.matcher.namesDeed(what.dutyIndex, what.partIndex, match.item->clauses[i]) &&
            (!best || *ordinal > best->value))
            best = Claim{*ordinal, false, &match};
    }
    return best;
}

/// How often the deed was done on the days of an event: 3月举办2场 is two, one where no number goes with the day.
double timesOn(const Event& event, const QString& unit)
{
    if (event.clauses.empty()) return 1;
    const submission::Evidence& evidence = *event.item->evidence;
    const std::size_t clause = event.clauses.front();
    if (!stretchOf(evidence, clause)) return 1;
    const QStringView words = evidence.clauses[clause].text.in(evidence.text);
    static constexpr std::array sums{u"共", u"累计", u"全年", u"总计", u"合计"};
    if (text::holdsAny(words, sums)) return 1;
    std::vector<Amount> counts = amountsIn(words);
    std::erase_if(counts, [&](const Amount& amount) { return !sameMeasure(amount.unit, unit); });
    return counts.size() == 1 ? std::max(1.0, counts.front().value * timesEach(words, counts.front().at)) : 1;
}

double timesOn(const std::vector<Event>& events, const QString& unit)
{
    double times = 0;
    for (const Event& event : events) times += timesOn(event, unit);
    return times;
}

bool inPeriod(const Case& what, const Event& event)
{
    return event.first >= what.terms.from && event.last <= what.terms.to;
}

/// How often the deed was done by what is told of it, if all of that counted: the number that is stated, else the days;
/// without either as often as one likes.
double timesTold(const Case& what, const std::vector<const Match*>& matches, const QString& unit)
{
    double claimed = 0;
    for (const Match* match : matches) {
        const auto claim = claimOf(what, *match, unit);
        if (!claim && eventsOf(what, *match).empty()) return std::numeric_limits<double>::infinity();
        if (claim) claimed = std::max(claimed, claim->value + (claim->more ? 1 : 0));
    }
    std::vector<Event> events = collectEvents(what, matches);
    std::erase_if(events, [&](const Event& event) { return !inPeriod(what, event); });
    return std::max(claimed, timesOn(events, unit));
}

/// The row of a ledger about the same deed that gives days of its own, fewer than another file claims times:
/// 全年先后4次 in a report, 4月22日、9月16日 in the cell. Null where no row does.
const Match* rowWithFewerDays(const Case& what, const Claim& claim)
{
    const auto found = std::ranges::find_if(what.matches, [&](const Match& match) {
        const submission::Evidence& evidence = *match.item->evidence;
        const auto days = std::ranges::count_if(evidence.dates,
                                                [](const facts::DateMention& date) { return date.first == date.last; });
        return !match.faint && evidence.stance == Stance::Done && evidence.origin == submission::Origin::Ledger &&
               match.item->file != claim.match->item->file && days > 1 &&
               static_cast<std::size_t>(days) == evidence.dates.size() && evidence.cellDates == evidence.dates.size() &&
               static_cast<double>(days) < claim.value;
    });
    return found == what.matches.end() ? nullptr : &*found;
}

/// One deed in the period by a report, and behind its end by the only row of a ledger: the same one, told with two
/// days. Null where it is not so.
const Event* toldOtherwise(const std::vector<Event>& inside, const std::vector<Event>& outside,
                           const std::vector<Event>& late)
{
    if (inside.size() != 1 || outside.size() + late.size() != 1) return nullptr;
    const Event& other = outside.empty() ? late.front() : outside.front();
    const bool isRow = other.fromCell != inside.front().fromCell && other.item->file != inside.front().item->file;
    return isRow && other.first > inside.front().last ? &other : nullptr;
}

/// Every row of the list that `row` stands in bears days of the period, and no other: one deed each. Empty otherwise.
std::vector<const Item*> deedsListed(const Case& what, const Item& row)
{
    const std::vector<const Item*> rows = rowsOfList(what, row);
    const bool areDeeds =
        rows.size() > 1 && std::ranges::all_of(rows, [&](const Item* each) {
            const auto& dates = each->evidence->dates;
            return !dates.empty() && std::ranges::all_of(dates, [&](const facts::DateMention& date) {
                return date.first == date.last && date.first >= what.terms.from && date.last <= what.lastDay();
            });
        });
    return areDeeds ? rows : std::vector<const Item*>();
}

/// The deeds of a list that the evidence points to (各次抽查情况如下), or of one about the same that bears out the
/// number that is claimed.
std::vector<const Item*> deedsListed(const Case& what, const std::vector<const Match*>& done,
                                     const std::optional<Claim>& claim)
{
    for (const Match* match : done) {
        const Item* row = listFor(what, *match->item);
        if (auto rows = row ? deedsListed(what, *row) : std::vector<const Item*>(); !rows.empty()) return rows;
    }
    for (const Match* match : withStance(what, Stance::Done, false)) {
        if (!claim || match->item->evidence->origin != submission::Origin::List) continue;
        auto rows = deedsListed(what, *match->item);
        if (static_cast<double>(rows.size()) == claim->value) return rows;
    }
    return {};
}

} // namespace

Outcome judgeCount(const Case& what)
{
    const auto& quantity = std::get<facts::Quantity>(what.part.fact->value);
    const double required = quantity.value * (quantity.per == u"学期" ? 2 : 1);
    const QString demand = demandText(quantity.comparison, required, quantity.high, quantity.unit);
    const auto amount = [&quantity](double number) { return amountText(number, quantity.unit); };

    std::vector<const Match*> done;
    std::vector<const Match*> others;
    for (const Match* match : withStance(what, Stance::Done))
        (isOthersDeed(what, *match) ? others : done).push_back(match);
    const auto isOutside = [&](const Match* match) {
        return liesBefore(what, *match->item->evidence) || liesAfter(what, *match->item->evidence);
    };
    const auto notDone = withStance(what, Stance::NotDone);

    const std::vector<Event> events = collectEvents(what, done);
    std::vector<Event> inside;
    std::vector<Event> outside;
    std::vector<Event> late;
    for (const Event& event : events) {
        if (!inPeriod(what, event))
            outside.push_back(event);
        else if (what.deadline.isValid() && event.first > what.deadline)
            late.push_back(event);
        else
            inside.push_back(event);
    }
    std::optional<Claim> claim;
    std::vector<const Match*> undated;
    for (const Match* match : done) {
        if (isOutside(match)) continue;
        const auto found = claimOf(what, *match, quantity.unit);
        if (found && (!claim || found->value > claim->value)) claim = found;
        if (!found && eventsOf(what, *match).empty() && !reachesBack(what, *match)) undated.push_back(match);
    }
    Outcome outcome;
    const double counted = timesOn(inside, quantity.unit);
    outcome.progress = Verdict::Count{counted, required};
    const auto showEvents = [&](const std::vector<Event>& list) {
        for (const Event& event : list) outcome.shown.push_back({event.item, event.clauses});
        // The same events told in another file.
        for (const Match* match : done) {
            for (const Event& told : eventsOf(what, *match)) {
                const bool same = std::ranges::any_of(list, [&](const Event& event) {
                    return event.item != told.item && event.first <= told.last && told.first <= event.last;
                });
                if (same) outcome.shown.push_back({told.item, told.clauses});
            }
        }
    };
    const auto showMatches = [&](const std::vector<const Match*>& list) {
        for (const Match* match : list) outcome.shown.push_back(show(what, *match));
    };
    const auto decide = [&](Status status, RuleName rule, const QString& reason, double confidence) {
        outcome.status = status;
        outcome.rule = rule.text();
        outcome.reason = reason;
        outcome.confidence = confidence;
        return outcome;
    };
    const auto enough = [&](double value) { return satisfies(quantity.comparison, value, required, quantity.high); };

    if (quantity.comparison == facts::Comparison::AtMost || quantity.comparison == facts::Comparison::Less) {
        const double most = std::max(counted, claim ? claim->value : 0);
        showMatches(done);
        if (!done.empty() && !enough(most))
            return decide(Status::NotMet, "count.limit", tr("Required %1; there were %2.").arg(demand, amount(most)),
                          0.8);
        return decide(Status::NeedsReview, "count.limit",
                      tr("Required %1; what was submitted does not prove that there were no more.").arg(demand), 0.5);
    }
    if (const Event* other = toldOtherwise(inside, outside, late); other && enough(counted) && !enough(counted - 1)) {
        showEvents(inside);
        outcome.shown.push_back({other->item, other->clauses});
        return decide(Status::NeedsReview, "count.days-differ",
                      tr("Required %1; the submissions give different days (%2).")
                          .arg(demand, daysText({inside.front(), *other})),
                      0.55);
    }
    if (enough(counted)) {
        showEvents(inside);
        if (claim) outcome.shown.push_back(show(what, *claim->match));
        return decide(Status::Met, "count.dated-events",
                      tr("Required %1; %2 in the period (%3).").arg(demand, amount(counted), daysText(inside)), 0.92);
    }
    if (const auto rows = deedsListed(what, done, claim); enough(static_cast<double>(rows.size()))) {
        for (const Item* row : rows) outcome.shown.push_back({row, {}});
        outcome.progress->done = static_cast<double>(rows.size());
        return decide(Status::Met, "count.listed",
                      tr("Required %1; the list that was submitted has %2.")
                          .arg(demand, amount(static_cast<double>(rows.size()))),
                      0.75);
    }
    if (enough(counted + timesOn(late, quantity.unit)) && !late.empty()) {
        showEvents(late);
        showEvents(inside);
        return decide(Status::MetLate, "count.late",
                      tr("Required %1 by %2; reached later (%3).").arg(demand, dayText(what.deadline), daysText(late)),
                      0.8);
    }
    // Made up for when the period was over: done, and late.
    std::vector<Event> behind = madeUpFor(what, notDone);
    std::erase_if(behind, [&](const Event& event) { return event.first <= what.lastDay(); });
    std::ranges::copy_if(outside, std::back_inserter(behind), [&](const Event& event) {
        return event.first > what.lastDay() && event.last <= what.terms.asOf;
    });
    if (what.isClosed() && !behind.empty() &&
        enough(counted + timesOn(late, quantity.unit) + timesOn(behind, quantity.unit))) {
        showEvents(behind);
        showEvents(inside);
        return decide(
            Status::MetLate, "count.late",
            tr("Required %1 by %2; reached later (%3).").arg(demand, dayText(what.lastDay()), daysText(behind)), 0.75);
    }
    const double claimed = claim ? claim->value : 0;
    if (claim && (enough(claimed) || (claim->more && enough(claimed + 1)))) {
        // 去年12月…，今年5月…、10月…，累计3次: as many days as are stated, some of them of another year.
        const auto& allDays = claim->match->item->evidence->dates;
        const bool allDated =
            std::ranges::all_of(allDays, [](const facts::DateMention& date) { return date.first == date.last; });
        const bool anyBefore =
            std::ranges::any_of(allDays, [&](const facts::DateMention& date) { return date.last < what.terms.from; });
        const bool reachBack = allDated && anyBefore && static_cast<double>(allDays.size()) == claimed;
        const bool explained = reachBack || (!outside.empty() && claimed <= counted + timesOn(outside, quantity.unit));
        if (!explained && inside.empty() && outside.empty()) {
            outcome.shown.push_back(show(what, *claim->match));
            outcome.progress->done = claimed;
            const Match* fewer = rowWithFewerDays(what, *claim);
            const double days = fewer ? static_cast<double>(fewer->item->evidence->dates.size()) : claimed;
            if (fewer && !enough(days)) {
                outcome.shown.push_back(show(what, *fewer));
                return decide(Status::NeedsReview, "count.contradiction",
                              tr("Required %1; the unit states %2, and a ledger gives the days of %3.")
                                  .arg(demand, amount(claimed), amount(days)),
                              0.55);
            }
            return decide(Status::Met, "count.stated-total",
                          tr("Required %1; the unit states %2, without single dates.")
                              .arg(demand, claim->more ? tr("more than %1").arg(amount(claimed)) : amount(claimed)),
                          0.75);
        }
        // 3月24日谈养老，9月15日谈救助，两次做客访谈: as many days as are stated, though not each of them names the
        // deed again.
        const auto& told = claim->match->item->evidence->dates;
        const auto days = std::ranges::count_if(told, [&](const facts::DateMention& date) {
            return date.first == date.last && date.first >= what.terms.from && date.last <= what.lastDay();
        });
        if (!explained && outside.empty() && static_cast<double>(days) == claimed &&
            static_cast<std::size_t>(days) == told.size()) {
            outcome.shown.push_back(show(what, *claim->match));
            outcome.progress->done = claimed;
            return decide(Status::Met, "count.stated-days",
                          tr("Required %1; the unit states %2 and names as many days.").arg(demand, amount(claimed)),
                          0.75);
        }
        if (!explained) {
            outcome.shown.push_back(show(what, *claim->match));
            showEvents(inside);
            return decide(Status::NeedsReview, "count.contradiction",
                          tr("Required %1; the unit states %2 but lists %3 (%4).")
                              .arg(demand, amount(claimed), amount(counted), daysText(inside)),
                          0.6);
        }
    }
    const bool something = counted > 0 || !late.empty() || claimed > 0;
    if (!something && !undated.empty() && notDone.empty()) {
        showMatches(undated);
        const bool openToo = !withStance(what, Stance::NotDone, false).empty();
        constexpr double surely = 0.65;
        if (required <= 1 && outside.empty() && !openToo && undated.front()->score >= surely)
            return decide(Status::Met, "count.undated-once",
                          tr("Required %1; done in the period, the day is not given.").arg(demand), 0.6);
        if (outside.empty())
            return decide(Status::NeedsReview, "count.undated",
                          tr("Required %1; what was done is neither counted nor dated.").arg(demand), 0.25);
    }
    // What is told without number and day may be as often as it has to be: what is counted beside it decides only when
    // it is enough by itself.
    if (something && !undated.empty() && outside.empty() && notDone.empty()) {
        showEvents(inside);
        showMatches(undated);
        return decide(Status::NeedsReview, "count.undated",
                      tr("Required %1; %2 dated in the period, the others carry no date.").arg(demand, amount(counted)),
                      0.5);
    }
    std::vector<const Match*> similar = withStance(what, Stance::Done, false);
    std::erase_if(similar, [&](const Match* match) {
        return match->strong || isOthersDeed(what, *match) || isOutside(match) || match->answersOther;
    });
    const double alike = similar.empty() ? 0 : timesTold(what, similar, quantity.unit);
    if (what.isClosed() && counted > 0 && notDone.empty() && outside.empty() && late.empty() &&
        enough(counted + alike)) {
        showEvents(inside);
        showMatches(similar);
        return decide(Status::NeedsReview, "count.similar",
                      tr("Required %1; %2 dated in the period, and something similar that a reviewer may count.")
                          .arg(demand, amount(counted)),
                      0.15);
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
        if (!others.empty() && enough(reached + timesTold(what, others, quantity.unit))) {
            outcome.shown.clear();
            showEvents(inside);
            showMatches(others);
            return decide(Status::NeedsReview, "count.others",
                          tr("What was submitted was done by somebody else or in another role."), 0.6);
        }
        // Only open work and no count is a shortfall where the unit itself says so.
        if (!what.isClosed()) return decide(Status::NotDue, "count.open", reason, 0.7);
        return decide(Status::NotMet, "count.shortfall", reason, notDone.empty() ? 0.85 : 0.9);
    }
    if (!others.empty()) {
        showMatches(others);
        if (what.isClosed() && !enough(timesTold(what, others, quantity.unit)))
            return decide(
                Status::NotMet, "count.others-short",
                tr("Required %1; even with what somebody else did, or the unit in another role, there were fewer.")
                    .arg(demand),
                0.6);
        return decide(Status::NeedsReview, "count.others",
                      tr("What was submitted was done by somebody else or in another role."), 0.6);
    }
    if (const auto planned = withStance(what, Stance::Planned); what.isClosed() && isPutOff(what, planned)) {
        showMatches(planned);
        outcome.progress->done = 0;
        return decide(Status::NotMet, "count.put-off",
                      tr("The unit means to do it only after %1.").arg(dayText(what.lastDay())), 0.75);
    }
    if (!similar.empty()) {
        showMatches({similar.begin(), similar.begin() + std::min<std::ptrdiff_t>(2, std::ssize(similar))});
        outcome.progress->done = 0;
        if (what.isClosed() && !enough(alike))
            return decide(Status::NeedsReview, "count.similar-short",
                          tr("Required %1; only something similar was done, and less often.").arg(demand), 0.3);
        return decide(Status::NeedsReview, "count.similar",
                      tr("Only something similar was done; whether it counts is for a reviewer to say."), 0.15);
    }
    outcome.progress->done = 0;
    if (!what.isClosed())
        return decide(Status::NotDue, "count.open",
                      tr("Required %1; nothing yet, open until %2.").arg(demand, dayText(what.lastDay())), 0.8);
    return decide(Status::NoEvidence, "count.silent", tr("Required %1; nothing submitted speaks of it.").arg(demand),
                  0.75);
}

} // namespace duibiao::check
