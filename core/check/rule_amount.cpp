// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/fallback.h"
#include "core/check/judge.h"
#include "core/check/ratio.h"
#include "core/check/reasons.h"
#include "core/check/toldamounts.h"
#include "core/check/words.h"
#include "core/text/holds.h"

#include <algorithm>
#include <array>

namespace duibiao::check {

namespace {

/// What is to be new in the period is told as a total (累计建成4个, 目前已建成2个), and one of the papers dates some of
/// it before the period.
template <typename Holds> bool isStockOnly(const Case& what, const std::vector<ToldAmount>& told, const Holds& holds)
{
    static constexpr std::array fresh{u"新建", u"新增", u"新设", u"新培育", u"新认定", u"建成", u"年内"};
    static constexpr std::array whole{u"累计", u"总数", u"达到", u"现有", u"共有", u"目前", u"共收录"};
    if (!text::holdsAny(what.duty.requirement->text, fresh)) return false;
    for (const ToldAmount& one : told) {
        const submission::Evidence& evidence = *one.match->item->evidence;
        const QStringView clause = one.clause < evidence.clauses.size()
                                       ? evidence.clauses[one.clause].text.in(evidence.text)
                                       : QStringView(evidence.text);
        if (holds(one) && !text::holdsAny(clause, whole)) return false;
    }
    if (what.duty.requirement->text.contains(u"新增")) return true; // of what was there before nothing is told
    // Of what is told beside it under the same heading or in the rows of the same task, some lies before the period.
    return std::ranges::any_of(what.matches, [&](const Match& match) {
        const auto& dates = match.item->evidence->dates;
        return !match.faint &&
               std::ranges::any_of(dates, [&](const facts::DateMention& date) { return date.last < what.terms.from; });
    });
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
        const auto told = toldAmounts(*match, wanted);
        return std::ranges::none_of(told, [&](const ToldAmount& one) {
            return one.clause < match->item->clauses.size() &&
                   what.matcher.namesDeed(what.dutyIndex, what.partIndex, match->item->clauses[one.clause]);
        });
    });
    return telling;
}

/// "每所学校至少配备1名" is kept where all have one: 46所学校均已配备, 46所中45所已配备.
std::optional<Outcome> oneForEach(const Case& what, const facts::Quantity& wanted, const Deeds& deeds)
{
    const bool one = !wanted.per.isEmpty() && wanted.value <= 1 && wanted.comparison != facts::Comparison::AtMost &&
                     wanted.comparison != facts::Comparison::Less;
    if (!one) return {};
    std::vector<Ratio> ratios;
    for (const Match* match : deeds.own) {
        const auto found = ratiosOf(*match, what.part.grams);
        ratios.insert(ratios.end(), found.begin(), found.end());
    }
    if (ratios.empty()) return {};
    const Ratio& least = *std::ranges::min_element(ratios, {}, &Ratio::percent);
    const QString demand = demandText(wanted.comparison, wanted.value, wanted.high, wanted.unit);
    if (least.isComplete())
        return inTime(what, outcomeOf(what, Status::Met, "amount.each",
                                      tr("Required %1 for each; the unit states that all have it.").arg(demand), 0.8,
                                      {least.match}));
    const QString reason =
        tr("Required %1 for each; %2 of %3 have it.").arg(demand, numberText(least.done), numberText(least.whole));
    if (!what.isClosed()) return outcomeOf(what, Status::NotDue, "amount.each-open", reason, 0.8, {least.match});
    return outcomeOf(what, Status::NotMet, "amount.each-short", reason, 0.8, {least.match});
}

/// A time that each of several is to reach: 每年至少1个月, 不少于40学时.
bool isTimeEach(QStringView unit)
{
    static constexpr std::array times{u"个月", u"月", u"天", u"日", u"周", u"小时", u"学时", u"课时"};
    return std::ranges::any_of(times, [unit](const char16_t* word) { return unit == QStringView(word); });
}

/// What says that only some of those who are to reach an amount did: 386名教师中有371人实训满1个月. Null where nothing
/// does.
const Match* someReached(const std::vector<ToldAmount>& told, const std::vector<Gram>& deed)
{
    for (const ToldAmount& one : told) {
        const auto ratios = ratiosOf(*one.match, deed);
        const bool isShort = !ratios.empty() && !ratios.front().stated && !ratios.front().isComplete();
        if (isShort) return one.match;
    }
    return nullptr;
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
    std::vector<ToldAmount> told;
    for (const Match* match : deeds.own) {
        const auto found = toldAmounts(*match, wanted);
        told.insert(told.end(), found.begin(), found.end());
    }
    // A list of the things tells no figure; what speaks of them in other words may.
    const bool onlyListed = !deeds.own.empty() && std::ranges::all_of(deeds.own, [](const Match* match) {
        return match->item->evidence->origin == submission::Origin::List;
    });
    if (told.empty() && onlyListed) {
        for (const Match* match : tellingInUnit(what, wanted)) {
            const auto found = toldAmounts(*match, wanted);
            told.insert(told.end(), found.begin(), found.end());
        }
    }
    // The figure may stand in the next sentences, which need not name the deed again.
    if (told.empty()) next = sentencesBehind(what, deeds.own);
    for (const Match& match : next) {
        const auto found = toldAmounts(match, wanted);
        told.insert(told.end(), found.begin(), found.end());
    }
    if (told.empty()) {
        if (auto each = oneForEach(what, wanted, deeds)) return *each;
        if (deeds.own.empty()) return withoutDeed(what, "amount", deeds);
        // Who names a liaison officer names one at least.
        const bool one =
            wanted.value <= 1 && wanted.per.isEmpty() &&
            (wanted.comparison == facts::Comparison::Equal || wanted.comparison == facts::Comparison::AtLeast);
        if (one && sure && deeds.open.empty())
            return inTime(what, outcomeOf(what, Status::Met, "amount.one",
                                          tr("Required %1; reported as done.").arg(demand), 0.65, deeds.own));
        return outcomeOf(what, Status::NeedsReview, "amount.no-figure",
                         tr("Required %1; reported as done, but without a figure.").arg(demand), 0.18, deeds.own);
    }
    if (what.part.words.contains(u"新增") || what.part.words.contains(u"净增")) withoutStock(told, wanted);
    const double together = sumOfDistinct(told);
    const auto holds = [&](const ToldAmount& one) {
        return satisfies(wanted.comparison, one.value, wanted.value, wanted.high) ||
               (one.more && satisfies(wanted.comparison, one.value + 1, wanted.value, wanted.high));
    };
    sumRows(told, wanted.value);
    sumStretches(told, holds);
    // Of several figures (短视频31条，其中方言版5条) those that are told in the demand's words.
    {
        constexpr double asGood = 0.8;
        const auto shareOf = [&](const ToldAmount& one) {
            return one.clause < one.match->item->clauses.size()
                       ? what.matcher.share(what.dutyIndex, what.partIndex, one.match->item->clauses[one.clause])
                       : 0;
        };
        double best = 0;
        for (const ToldAmount& one : told) best = std::max(best, shareOf(one));
        const bool several = std::ranges::any_of(told, [&](const ToldAmount& one) {
            return one.match->item == told.front().match->item && one.value != told.front().value;
        });
        if (several && best > 0)
            std::erase_if(told, [&](const ToldAmount& one) { return !one.onTop && shareOf(one) < asGood * best; });
    }
    if (std::ranges::none_of(told, holds) && next.empty()) {
        // 3处…完工；另1处…完工。4处工程共惠及…: the sum stands in a sentence behind.
        next = sentencesBehind(what, deeds.own);
        for (const Match& match : next) {
            const auto found = toldAmounts(match, wanted);
            std::ranges::copy_if(found, std::back_inserter(told), holds);
        }
    }
    // 3处已完工，另1处年底完工: what comes on top is added to the most that was told before.
    if (std::ranges::none_of(told, holds) && std::ranges::any_of(told, &ToldAmount::onTop)) {
        double most = 0;
        double onTop = 0;
        for (const ToldAmount& one : told)
            (one.onTop ? onTop : most) = one.onTop ? onTop + one.value : std::max(most, one.value);
        if (most > 0) {
            for (ToldAmount& one : told) one.value = most + onTop;
        }
    }
    sumBatches(told, holds);
    sumEnumerated(told, wanted, holds);
    std::vector<ToldAmount> resembling;
    for (const Match* match : withStance(what, submission::Stance::Done, false)) {
        if (match->strong || isOthersDeed(what, *match) || liesBefore(what, *match->item->evidence)) continue;
        const auto found = toldAmounts(*match, wanted);
        resembling.insert(resembling.end(), found.begin(), found.end());
    }
    sumDoers(told, resembling, what.duty.requirement->text, holds);
    if (std::ranges::any_of(told, holds) && isStockOnly(what, told, holds))
        return outcomeOf(
            what, Status::NeedsReview, "amount.stock",
            tr("Required %1; a total over several years is reported, and some of it was done before the period.")
                .arg(demand),
            0.5, deeds.own);
    const ToldAmount& best = *std::ranges::max_element(
        told, {}, [&](const ToldAmount& one) { return std::pair(one.match->score, one.value); });
    const bool all = std::ranges::all_of(told, holds);
    const bool none = std::ranges::none_of(told, holds);
    std::vector<const Match*> shown;
    for (const ToldAmount& one : told) {
        if (!std::ranges::contains(shown, one.match)) shown.push_back(one.match);
    }
    const QString reason = tr("Required %1; reported %2.").arg(demand, amountText(best.value, wanted.unit));
    Outcome outcome;
    const double confidence = sure ? 0.82 : 0.65;
    const Match* some = all && isTimeEach(wanted.unit) ? someReached(told, what.part.grams) : nullptr;
    if (some)
        outcome = outcomeOf(what, what.isClosed() ? Status::NotMet : Status::NotDue, "amount.some-reached",
                            tr("Required %1; not all of those who are to reach it did.").arg(demand), 0.7, {some});
    else if (all)
        outcome = outcomeOf(what, Status::Met, "amount.reached", reason, confidence, shown);
    else if (!none)
        outcome = outcomeOf(what, Status::NeedsReview, "amount.contradiction",
                            tr("Required %1; the submissions give different figures.").arg(demand), 0.55, shown);
    else if (!what.isClosed())
        outcome = outcomeOf(what, Status::NotDue, "amount.open", reason, 0.8, shown);
    else if (satisfies(wanted.comparison, together, wanted.value, wanted.high))
        outcome = outcomeOf(what, Status::NeedsReview, "amount.parts",
                            tr("Required %1; several figures are told that would come to %2 together.")
                                .arg(demand, amountText(together, wanted.unit)),
                            0.4, shown);
    else
        outcome = outcomeOf(what, Status::NotMet, "amount.shortfall", reason, confidence, shown);
    outcome = inTime(what, std::move(outcome));
    outcome.progress = Verdict::Count{best.value, wanted.value};
    for (const ToldAmount& one : told) outcome.shown.push_back({one.match->item, {one.clause}});
    return outcome;
}

} // namespace duibiao::check
