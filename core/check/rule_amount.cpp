// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/each.h"
#include "core/check/fallback.h"
#include "core/check/judge.h"
#include "core/check/ratio.h"
#include "core/check/reasons.h"
#include "core/check/words.h"

#include <algorithm>

namespace duibiao::check {

namespace {

struct Told {
    double value = 0;
    bool more = false;
    bool only = false;  ///< 仅…一种
    bool onTop = false; ///< 另1处: comes to those told before
    const Match* match = nullptr;
    std::size_t clause = 0;
};

bool isDays(QStringView unit)
{
    return unit == u"日" || unit == u"天";
}

/// "自8月5日起至9月6日": how many days that is, its first and last day included, and where it begins.
std::vector<std::pair<double, qsizetype>> stretchesIn(const submission::Evidence& evidence)
{
    constexpr qsizetype near = 4;
    std::vector<std::pair<double, qsizetype>> stretches;
    for (std::size_t i = evidence.cellDates; i < evidence.dates.size(); ++i) {
        const facts::DateMention& first = evidence.dates[i];
        // The scanner may take the whole for one stretch.
        if (first.first != first.last && first.span.in(evidence.text).contains(u'日')) {
            stretches.emplace_back(first.first.daysTo(first.last) + 1, first.span.begin);
            continue;
        }
        if (i + 1 == evidence.dates.size()) continue;
        const facts::DateMention& last = evidence.dates[i + 1];
        if (first.first != first.last || last.first != last.last || last.span.begin < first.span.end ||
            last.first < first.first)
            continue;
        const QStringView between = SourceSpan{first.span.end, last.span.begin}.in(evidence.text);
        const bool joins =
            between.contains(u'至') || between.contains(u'到') || between.contains(u'—') || between.contains(u'-');
        if (joins && between.size() <= near)
            stretches.emplace_back(first.first.daysTo(last.first) + 1, first.span.begin);
    }
    return stretches;
}

/// The amounts in the unit of the demand that a match tells about this deed: as the measure grammar reads them, else as
/// plain numbers.
std::vector<Told> amountsOf(const Match& match, const facts::Quantity& wanted)
{
    const submission::Evidence& evidence = *match.item->evidence;
    std::vector<Told> told;
    const auto clauseAt = [&](qsizetype at) {
        for (std::size_t i = 0; i < evidence.clauses.size(); ++i) {
            if (evidence.clauses[i].text.contains(at)) return i;
        }
        return std::size_t{0};
    };
    for (const facts::Fact& fact : evidence.facts) {
        const auto* quantity = std::get_if<facts::Quantity>(&fact.value);
        if (quantity && quantity->unit == wanted.unit)
            told.push_back({quantity->value * timesEach(evidence.text, fact.measure.begin),
                            quantity->comparison == facts::Comparison::Greater, false,
                            comesOnTop(evidence.text, fact.measure.begin), &match, clauseAt(fact.measure.begin)});
    }
    if (told.empty() && isDays(wanted.unit)) {
        for (const auto& [days, at] : stretchesIn(evidence))
            told.push_back({days, false, false, false, &match, clauseAt(at)});
    }
    if (told.empty()) {
        for (const Amount& amount : amountsIn(evidence.text)) {
            // Of 个工作日 only the first two characters are read.
            const bool begins = amount.unit.size() == 2 && wanted.unit.startsWith(amount.unit);
            if (begins || amount.unit.startsWith(wanted.unit))
                told.push_back({amount.value * timesEach(evidence.text, amount.at), amount.more, false,
                                comesOnTop(evidence.text, amount.at), &match, clauseAt(amount.at)});
        }
    }
    for (Told& one : told) {
        if (one.clause < evidence.clauses.size())
            one.only = evidence.clauses[one.clause].text.in(evidence.text).contains(u'仅');
    }
    return told;
}

/// What was done as told by the two pieces of evidence that follow a deed under the same heading.
std::vector<Match> sentencesBehind(const Case& what, const std::vector<const Match*>& deeds)
{
    constexpr std::ptrdiff_t far = 2;
    std::vector<Match> found;
    for (const Match* deed : deeds) {
        const std::ptrdiff_t at = deed->item - what.pool.data();
        for (std::ptrdiff_t i = at + 1; i <= at + far && i < std::ssize(what.pool); ++i) {
            const Item& item = what.pool[static_cast<std::size_t>(i)];
            const bool sameTopic = item.file == deed->item->file && item.evidence->row < 0 &&
                                   deed->item->evidence->row < 0 &&
                                   item.evidence->heading == deed->item->evidence->heading;
            if (sameTopic && item.evidence->stance == submission::Stance::Done)
                found.push_back({&item, deed->score, 0, 0, false});
        }
    }
    return found;
}

/// Of the evidence that only resembles the part, what names the deed and tells it in the unit of the demand
/// (适老化改造158户 where 200户 of certain families are asked for).
std::vector<const Match*> tellingInUnit(const Case& what, const facts::Quantity& wanted)
{
    std::vector<const Match*> telling = withStance(what, submission::Stance::Done, false);
    std::erase_if(telling, [&](const Match* match) {
        if (isOthersDeed(what, *match) || liesBefore(what, *match->item->evidence) ||
            liesAfter(what, *match->item->evidence))
            return true;
        const auto told = amountsOf(*match, wanted);
        return std::ranges::none_of(told, [&](const Told& one) {
            return one.clause < match->item->clauses.size() &&
                   what.matcher.namesDeed(what.dutyIndex, what.partIndex, match->item->clauses[one.clause]);
        });
    });
    return telling;
}

/// "每所学校至少配备1名" is kept where all have one: 46所学校均已配备, 46所中45所已配备.
std::optional<Outcome> oneForEach(const Case& what, const facts::Quantity& wanted, const Deeds& deeds)
{
    const bool one = !wanted.per.isEmpty() && wanted.value <= 1 && wanted.comparison != facts::Comparison::AtMost && wanted.comparison != facts::Comparison::Less;
    if (!one) return {};
    std::vector<Ratio> ratios;
    for (const Match* match : deeds.own) {
        const auto found = ratiosOf(*match, what.part.grams);
        ratios.insert(ratios.end(), found.begin(), found.end());
    }
    if (ratios.empty()) return {};
    const Ratio& least = *std::ranges::min_element(ratios, {}, &Ratio::percent);
    const QString demand = demandText(wanted.comparison, wanted.value, wanted.high, wanted.unit);
    if (least.isComplete()) return inTime(what, outcomeOf(what, Status::Met, "amount.each", tr("Required %1 for each; the unit states that all have it.").arg(demand), 0.8, {least.match}));
    const QString reason = tr("Required %1 for each; %2 of %3 have it.").arg(demand, numberText(least.done), numberText(least.whole));
    if (!what.isClosed()) return outcomeOf(what, Status::NotDue, "amount.each-open", reason, 0.8, {least.match});
    return outcomeOf(what, Status::NotMet, "amount.each-short", reason, 0.8, {least.match});
}

} // namespace

Outcome judgeAmount(const Case& what)
{
    const auto& wanted = std::get<facts::Quantity>(what.part.fact->value);
    const QString demand = demandText(wanted.comparison, wanted.value, wanted.high, wanted.unit);
    Deeds deeds = deedsOf(what);
    if (deeds.own.empty() && deeds.open.empty()) deeds.own = tellingInUnit(what, wanted);
    const bool sure = std::ranges::all_of(deeds.own, &Match::strong);
    std::vector<Match> next;
    std::vector<Told> told;
    for (const Match* match : deeds.own) {
        const auto found = amountsOf(*match, wanted);
        told.insert(told.end(), found.begin(), found.end());
    }
    // The figure may stand in the next sentences, which need not name the deed again.
    if (told.empty()) next = sentencesBehind(what, deeds.own);
    for (const Match& match : next) {
        const auto found = amountsOf(match, wanted);
        told.insert(told.end(), found.begin(), found.end());
    }
    if (told.empty()) {
        if (auto each = oneForEach(what, wanted, deeds)) return *each;
        if (deeds.own.empty()) return withoutDeed(what, QStringLiteral("amount"), deeds);
        return outcomeOf(what, Status::NeedsReview, "amount.no-figure",
                         tr("Required %1; reported as done, but without a figure.").arg(demand), 0.55, deeds.own);
    }
    const auto holds = [&](const Told& one) {
        return satisfies(wanted.comparison, one.value, wanted.value, wanted.high) ||
               (one.more && satisfies(wanted.comparison, one.value + 1, wanted.value, wanted.high));
    };
    if (std::ranges::none_of(told, holds) && next.empty()) {
        // 3处…完工；另1处…完工。4处工程共惠及…: the sum stands in a sentence behind.
        next = sentencesBehind(what, deeds.own);
        for (const Match& match : next) {
            const auto found = amountsOf(match, wanted);
            std::ranges::copy_if(found, std::back_inserter(told), holds);
        }
    }
    // 3处已完工，另1处年底完工: what comes on top is added to the most that was told before.
    if (std::ranges::none_of(told, holds) && std::ranges::any_of(told, &Told::onTop)) {
        double most = 0;
        double onTop = 0;
        for (const Told& one : told)
            (one.onTop ? onTop : most) = one.onTop ? onTop + one.value : std::max(most, one.value);
        if (most > 0) {
            for (Told& one : told)
                one.value = most + onTop;
        }
    }
    const Told& best =
        *std::ranges::max_element(told, {}, [&](const Told& one) { return std::pair(one.match->score, one.value); });
    const bool all = std::ranges::all_of(told, holds);
    const bool none = std::ranges::none_of(told, holds);
    std::vector<const Match*> shown;
    for (const Told& one : told) {
        if (!std::ranges::contains(shown, one.match)) shown.push_back(one.match);
    }
    const QString reason = tr("Required %1; reported %2.").arg(demand, amountText(best.value, wanted.unit));
    Outcome outcome;
    const double confidence = sure ? 0.82 : 0.65;
    if (all)
        outcome = outcomeOf(what, Status::Met, "amount.reached", reason, confidence, shown);
    else if (!none)
        outcome = outcomeOf(what, Status::NeedsReview, "amount.contradiction",
                            tr("Required %1; the submissions give different figures.").arg(demand), 0.55, shown);
    else if (!what.isClosed())
        outcome = outcomeOf(what, Status::NotDue, "amount.open", reason, 0.8, shown);
    else
        outcome = outcomeOf(what, Status::NotMet, "amount.shortfall", reason, confidence, shown);
    outcome = inTime(what, std::move(outcome));
    outcome.progress = Verdict::Count{best.value, wanted.value};
    for (const Told& one : told)
        outcome.shown.push_back({one.match->item, {one.clause}});
    return outcome;
}

} // namespace duibiao::check
