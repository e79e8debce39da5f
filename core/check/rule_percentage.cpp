// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/change.h"
#include "core/check/fallback.h"
#include "core/check/judge.h"
#include "core/check/proportion.h"
#include "core/check/ratio.h"
#include "core/check/reasons.h"
#include "core/check/words.h"
#include "core/text/holds.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace duibiao::check {

namespace {

/// "其中女性占62%": a share of those that were reached, not of those that should be.
bool isShareOfSome(QStringView clause)
{
    return clause.contains(u"其中") && clause.contains(u'占');
}

/// Of the evidence that only resembles a part that asks for a quality (所占权重), what tells a share in words that
/// speak of it.
std::vector<const Match*> tellingShare(const Case& what)
{
    constexpr double speaks = 0.3;
    std::vector<const Match*> telling = withStance(what, submission::Stance::Done, false);
    std::erase_if(telling, [&](const Match* match) {
        const submission::Evidence& evidence = *match->item->evidence;
        const bool tells = shareOfPoints(evidence.text) ||
                           impliedPercent(evidence.sentence, what.part.grams, facts::Percentage::Change::None) ||
                           std::ranges::any_of(evidence.facts, [](const facts::Fact& fact) {
                               return std::holds_alternative<facts::Percentage>(fact.value);
                           });
        return !tells || match->score < speaks || isOthersDeed(what, *match) || liesBefore(what, evidence) ||
               liesAfter(what, evidence);
    });
    return telling;
}

/// 没有达到95%, 未达80%的目标, 距90%还差4个百分点: the figure is what was missed.
bool isMissed(QStringView words, qsizetype at)
{
    constexpr qsizetype near = 8;
    const QStringView before = words.first(at).last(std::min(at, near));
    const bool isReaching = before.contains(u'达') || words.sliced(at).startsWith(u'达');
    return (isReaching && text::holdsAny(before, {u"未", u"没有", u"没能"})) || before.endsWith(u"不到") ||
           before.contains(u'距');
}

/// The change that evidence tells by the figures of two years instead of saying it, in the direction that is wanted.
std::vector<std::pair<double, const Match*>> changesTold(const Case& what, const facts::Percentage& wanted)
{
    std::vector<std::pair<double, const Match*>> changes;
    QStringList known;
    for (const submission::Stance stance : {submission::Stance::Done, submission::Stance::Earlier}) {
        for (const Match* match : withStance(what, stance, false)) {
            const submission::Evidence& evidence = *match->item->evidence;
            const QString& sentence = sentenceOf(evidence);
            if (isOthersDeed(what, *match) || known.contains(sentence)) continue;
            known.append(sentence);
            const auto change = changeIn(sentence, what.terms.to.year(), wanted.points);
            if (!change) continue;
            const double value = wanted.points ? change->points() : change->share();
            changes.emplace_back(wanted.change == facts::Percentage::Change::Decrease ? -value : value, match);
        }
    }
    return changes;
}

/// 按期办结率, 及时回复率: a rate of what was done in time.
bool isOfTime(QStringView words)
{
    static constexpr std::array inTime{u"按期", u"按时", u"及时", u"限时", u"如期", u"准时"};
    return text::holdsAny(words, inTime);
}

/// The sentence tells what was in time or late.
bool speaksOfTime(QStringView sentence)
{
    static constexpr std::array late{u"超期", u"逾期", u"超时", u"期限", u"时限", u"工作日"};
    return isOfTime(sentence) || text::holdsAny(sentence, late);
}

/// Evidence that says that nothing was late: what speaks of the deed, if only similarly, or the sentence behind it
/// under the same heading.
std::vector<Match> tellingNoneLate(const Case& what)
{
    std::vector<Match> telling;
    const auto saysSo = [](const Item& item) {
        const submission::Evidence& evidence = *item.evidence;
        return evidence.stance == submission::Stance::Done && saysNoneLate(sentenceOf(evidence));
    };
    for (const Match* match : withStance(what, submission::Stance::Done, false)) {
        if (isOthersDeed(what, *match) || liesBefore(what, *match->item->evidence) ||
            liesAfter(what, *match->item->evidence))
            continue;
        const Item* end = what.pool.data() + what.pool.size();
        const Item* next = match->item + 1;
        const bool goesOn = next < end && next->file == match->item->file && next->evidence->row < 0 &&
                            next->evidence->heading == match->item->evidence->heading;
        if (saysSo(*match->item))
            telling.push_back(*match);
        else if (goesOn && saysSo(*next))
            telling.push_back({next, match->score, 0, 0, false});
    }
    return telling;
}

/// 权重, 分值, 占比: the words for what something counts in an assessment; any of them tells the same.
bool namesWeight(QStringView words)
{
    return words.contains(u"考核") && text::holdsAny(words, {u"权重", u"分值", u"占比", u"比重", u"占"});
}

/// What the unit tells of a weight in an assessment that the demand is about, in whatever other words.
std::vector<Match> tellingWeight(const Case& what)
{
    constexpr double speaks = 0.3;
    if (!what.part.words.contains(u"考核") || !text::holdsAny(what.part.words, {u"权重", u"分值", u"占比", u"比重"}))
        return {};
    std::vector<Match> telling;
    for (const Item& item : what.pool) {
        const submission::Evidence& evidence = *item.evidence;
        const bool tells = std::ranges::any_of(evidence.facts, [](const facts::Fact& fact) {
            return std::holds_alternative<facts::Percentage>(fact.value);
        });
        const bool stands = evidence.stance == submission::Stance::Done ||
                            evidence.stance == submission::Stance::NotDone ||
                            evidence.stance == submission::Stance::Unclear;
        const bool isProposed = evidence.text.contains(u"建议"); // 已建议明年调至4%
        // 从2023年的3%提高到4%: the year is that of the figure that was left.
        const bool isRaised = std::ranges::any_of(
            evidence.facts, [&](const facts::Fact& fact) { return isLeftBehind(evidence.text, fact.measure.begin); });
        if (!tells || !(stands || (isRaised && evidence.stance == submission::Stance::Earlier)) || isProposed ||
            !namesWeight(evidence.task + evidence.sentence) || (liesBefore(what, evidence) && !isRaised))
            continue;
        telling.push_back({&item, speaks, 0, 0, false});
    }
    return telling;
}

} // namespace

Outcome judgePercentage(const Case& what)
{
    const auto& wanted = std::get<facts::Percentage>(what.part.fact->value);
    const QString demand = demandText(wanted.comparison, wanted.value, wanted.high,
                                      wanted.points ? tr(" percentage points") : QStringLiteral("%"));
    Deeds deeds = deedsOf(what);
    if (deeds.own.empty() && deeds.open.empty() && what.part.isQuality) deeds.own = tellingShare(what);
    const std::vector<Match> weights = tellingWeight(what);
    for (const Match& match : weights) {
        const auto isKnown = [&](const Match* own) { return own->item == match.item; };
        if (std::ranges::none_of(deeds.own, isKnown)) deeds.own.push_back(&match);
    }

    std::vector<const Match*> speaking = deeds.own;
    speaking.insert(speaking.end(), deeds.open.begin(), deeds.open.end());
    // What is told in comparison with the year before is no deed of that year where the change itself is asked for.
    if (wanted.change != facts::Percentage::Change::None) {
        for (const Match* match : withStance(what, submission::Stance::Earlier)) speaking.push_back(match);
    }
    struct Found {
        double value;
        const Match* match;
        double share; ///< of the demand's words in the clause that tells it
    };
    std::vector<Found> found;
    for (const Match* match : speaking) {
        const submission::Evidence& evidence = *match->item->evidence;
        // A rate of change is told in comparison with the year before (死亡22人，较上年下降8.3%): in a clause of its
        // own beside the deed.
        const bool changes = wanted.change != facts::Percentage::Change::None;
        const QString& words = changes ? evidence.sentence : evidence.text;
        const auto sentenceFacts = changes ? facts::scan(words, {what.terms.to.year(), {}}) : evidence.facts;
        for (const facts::Fact& fact : sentenceFacts) {
            const auto* told = std::get_if<facts::Percentage>(&fact.value);
            if (!told || told->change != wanted.change || told->points != wanted.points) continue;
            const QStringView clause = clauseAround(words, fact.measure.begin);
            if (isOtherRate(clause, what.part.grams) || isShareOfSome(clause) ||
                isLeftBehind(words, fact.measure.begin) || isMissed(words, fact.measure.begin))
                continue;
            found.push_back(
                {told->value, match, what.matcher.share(what.dutyIndex, what.partIndex, gramSet(contentOf(clause)))});
        }
    }
    // 使用量3820吨，回收3014吨，回收率78.9%: the only rate that is told may be named in the words before it.
    for (Found& told : found) {
        if (std::ranges::count(found, told.match, &Found::match) == 1)
            told.share =
                std::max(told.share, what.matcher.share(what.dutyIndex, what.partIndex, told.match->item->own));
    }
    // Of several rates (高血压患者规范管理率76%，糖尿病患者规范管理率69%) the one that the demand names.
    constexpr double asGood = 0.8;
    double best = 0;
    for (const Found& told : found) best = std::max(best, told.share);
    std::erase_if(found, [best](const Found& told) { return told.share < asGood * best; });
    std::vector<Match> noneLate;
    if (found.empty() && wanted.value >= 100 && isOfTime(what.part.words)) {
        noneLate = tellingNoneLate(what);
        for (const Match& match : noneLate) found.push_back({100, &match, 1});
    }
    if (found.empty() && wanted.change == facts::Percentage::Change::None) {
        for (const Match* match : deeds.own)
            if (const auto share = proportionIn(sentenceOf(*match->item->evidence), what.part.words))
                found.push_back({*share, match, 1});
    }
    if (found.empty() && wanted.change == facts::Percentage::Change::None) {
        for (const Match* match : deeds.own) {
            // 办结41件 of 46 is no rate of what was done in time.
            if (isOfTime(what.part.words) && !speaksOfTime(match->item->evidence->sentence)) continue;
            for (const Ratio& ratio : ratiosOf(*match, what.part.grams)) found.push_back({ratio.percent(), match, 1});
            if (const auto share = shareOfPoints(match->item->evidence->text)) found.push_back({*share, match, 1});
        }
    }
    if (found.empty() && wanted.change != facts::Percentage::Change::None) {
        for (const auto& [value, match] : changesTold(what, wanted)) found.push_back({value, match, 1});
    }
    if (found.empty()) {
        for (const Match* match : deeds.own) {
            const auto implied = impliedPercent(match->item->evidence->sentence, what.part.grams, wanted.change);
            if (implied) found.push_back({*implied, match, 1});
        }
    }
    if (found.empty()) {
        if (deeds.own.empty()) return withoutDeed(what, "percentage", deeds);
        return outcomeOf(what, Status::NeedsReview, "percentage.no-figure",
                         tr("Required %1; reported as done, but without a figure.").arg(demand), 0.18, deeds.own);
    }
    const auto holds = [&](const Found& told) {
        return satisfies(wanted.comparison, told.value, wanted.value, wanted.high);
    };
    const bool all = std::ranges::all_of(found, holds);
    const bool none = std::ranges::none_of(found, holds);
    const double confidence =
        std::ranges::all_of(found, [](const Found& told) { return told.match->strong; }) ? 0.85 : 0.65;
    std::vector<const Match*> shown;
    for (const Found& told : found) {
        if (!std::ranges::contains(shown, told.match)) shown.push_back(told.match);
    }
    Outcome outcome;
    const QString reason =
        tr("Required %1; reported %2%.").arg(demand, numberText(std::round(10 * found.front().value) / 10));
    if (all)
        outcome = outcomeOf(what, Status::Met, "percentage.reached", reason, confidence, shown);
    else if (!none)
        outcome = outcomeOf(what, Status::NeedsReview, "percentage.contradiction",
                            tr("Required %1; the submissions give different figures.").arg(demand), 0.55, shown);
    else if (!what.isClosed())
        outcome = outcomeOf(what, Status::NotDue, "percentage.open", reason, 0.8, shown);
    else
        outcome = outcomeOf(what, Status::NotMet, "percentage.shortfall", reason, confidence, shown);
    outcome = inTime(what, std::move(outcome));
    outcome.progress = Verdict::Count{found.front().value, wanted.value};
    return outcome;
}

} // namespace duibiao::check
