// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/remainder.h"

#include "core/check/facts_of.h"
#include "core/check/fallback.h"
#include "core/check/ratio.h"
#include "core/check/reasons.h"
#include "core/check/rulename.h"
#include "core/check/words.h"
#include "core/submission/words.h"
#include "core/text/holds.h"

#include <algorithm>
#include <ranges>

namespace duibiao::check {

namespace {

/// Of `whole` things `done` were done as asked.
struct Share {
    Amount done;
    Amount whole;
};

/// Words that tell of a few things what keeps them short of what was asked: too late, too little, not at all.
bool fallsShort(QStringView words)
{
    if (text::holdsAny(words, {u"依法", u"不予", u"涉密", u"废止", u"失效", u"不属于", u"不涉及", u"免予"}))
        return false;
    return submission::has(submission::Cue::NotDone, words) ||
           text::holdsAny(words, {u"只", u"仅", u"晚", u"迟", u"滞后", u"逾期", u"超期", u"超时", u"漏"});
}

bool speaksOf(const Case& what, QStringView words)
{
    return what.matcher.namesDeed(what.dutyIndex, what.partIndex, gramSet(contentOf(words)));
}

/// A number of things in `sentence` that two later ones make up, the first of them told as done, the second as short.
std::optional<Share> shareIn(const Case& what, QStringView sentence)
{
    const std::vector<Amount> amounts = amountsIn(sentence);
    const auto alike = [](const Amount& a, const Amount& b) {
        return !a.unit.isEmpty() && !b.unit.isEmpty() && countAlike(a.unit.front(), b.unit.front()) && !a.more &&
               !b.more;
    };
    for (std::size_t w = 0; w < amounts.size(); ++w) {
        // The next two numbers of such things, whatever is counted between them (3件采用两种形式).
        const Amount& whole = amounts[w];
        std::vector<Amount> parts;
        for (const Amount& part : amounts | std::views::drop(w + 1))
            if (alike(whole, part)) parts.push_back(part);
        if (parts.size() < 2 || parts[1].value <= 0 || parts[0].value + parts[1].value != whole.value) continue;
        const QStringView toldDone = sentence.sliced(parts[0].at, parts[1].at - parts[0].at);
        const QStringView toldRest = sentence.sliced(parts[1].at);
        if (speaksOf(what, toldDone) && !fallsShort(toldDone) && fallsShort(toldRest)) return Share{parts[0], whole};
    }
    return {};
}

/// Short words that are for the larger part the demand's own: 采纳情况尚未公布.
bool isMostlyOf(const Case& what, const std::vector<Gram>& grams)
{
    constexpr std::size_t enough = 2;
    constexpr double most = 0.5;
    const auto shared =
        std::ranges::count_if(grams, [&](Gram gram) { return std::ranges::binary_search(what.part.grams, gram); });
    return grams.size() >= enough && static_cast<double>(shared) >= most * static_cast<double>(grams.size());
}

/// True when the two are told in one breath: in one sentence, or in the next one where only a semicolon parts them.
bool goOn(const Item& done, const Item& open)
{
    if (areOfOneSentence(done, open)) return true;
    const submission::Evidence& before = *done.evidence;
    const submission::Evidence& behind = *open.evidence;
    return done.file == open.file && before.row < 0 && behind.row < 0 && before.sentence.endsWith(u'；') &&
           behind.span.begin >= before.span.end && behind.span.begin - before.span.end < behind.sentence.size();
}

/// "9月底未能如期公布，后于11月20日公布": what was open first was done after all, on a later day.
bool wasMadeUpFor(const submission::Evidence& open, const submission::Evidence& done)
{
    return open.span.begin < done.span.begin &&
           std::ranges::any_of(
               done.dates,
               [&](const facts::DateMention& day) {
                   return std::ranges::all_of(
                       open.dates, [&](const facts::DateMention& before) { return before.last < day.first; });
               });
}

/// What the same sentence says of the same deed, that it is still open; null where nothing does.
const Item* openBeside(const Case& what, const Item& done)
{
    constexpr double speaks = 0.3;
    if (done.evidence->sentence.isEmpty()) return nullptr;
    const auto found = std::ranges::find_if(what.pool, [&](const Item& item) {
        return item.evidence->stance == submission::Stance::NotDone && goOn(done, item) &&
               !wasMadeUpFor(*item.evidence, *done.evidence) &&
               what.matcher.namesDeed(what.dutyIndex, what.partIndex, item.own) &&
               (what.matcher.share(what.dutyIndex, what.partIndex, item.own) >= speaks || isMostlyOf(what, item.own));
    });
    return found == what.pool.end() ? nullptr : &*found;
}

/// What the papers say is still open of one of the things that the duty asks for, where nothing that was done tells of
/// that one: 权力清单和责任清单已公布 here, 专项资金管理清单尚未公布 there. Null where nothing does.
const Item* openMember(const Case& what)
{
    const auto shared = [](const std::vector<Gram>& thing, const std::vector<Gram>& words) {
        return std::ranges::count_if(thing, [&](Gram gram) { return std::ranges::binary_search(words, gram); });
    };
    std::vector<Gram> done;
    for (const Match& match : what.matches)
        if (!match.faint && match.item->evidence->stance == submission::Stance::Done)
            done.insert(done.end(), match.item->own.begin(), match.item->own.end());
    std::ranges::sort(done);
    std::vector<const std::vector<Gram>*> untold;
    for (const std::vector<Gram>& thing : what.part.asked.things)
        if (thing.size() > 1 && shared(thing, done) == 0) untold.push_back(&thing);
    if (untold.empty()) return nullptr;
    const auto found = std::ranges::find_if(what.pool, [&](const Item& item) {
        if (item.evidence->stance != submission::Stance::NotDone) return false;
        std::vector<Gram> words = item.own;
        for (const std::vector<Gram>& topic : item.topics) words.insert(words.end(), topic.begin(), topic.end());
        std::ranges::sort(words);
        return std::ranges::any_of(untold, [&](const std::vector<Gram>* thing) {
            return 2 * shared(*thing, words) >= static_cast<std::ptrdiff_t>(thing->size());
        });
    });
    return found == what.pool.end() ? nullptr : &*found;
}

/// The same, but for what is left open.
Outcome partlyOpen(const Outcome& judged, const Item& open)
{
    Outcome outcome = judged;
    outcome.status = Status::NotMet;
    outcome.rule = RuleName("coverage.partly").text();
    outcome.reason = tr("A part is reported as not done.");
    outcome.confidence = 0.7;
    outcome.shown.push_back({&open, {}});
    return outcome;
}

} // namespace

/// 覆盖率不低于80% leaves some.
static bool asksForSome(const Part& part)
{
    const auto* share = part.fact ? std::get_if<facts::Percentage>(&part.fact->value) : nullptr;
    return share && share->value < 100;
}

std::optional<Outcome> judgeRemainder(const Case& what, const Outcome& judged)
{
    if (asksForSome(what.part)) return {};
    if (!what.isClosed() || (judged.status != Status::Met && judged.status != Status::MetLate)) return {};
    for (const Shown& shown : judged.shown) {
        const submission::Evidence& told = *shown.item->evidence;
        if (told.stance != submission::Stance::Done) continue;
        if (const auto share = shareIn(what, sentenceOf(told))) {
            Outcome outcome = judged;
            outcome.status = Status::NotMet;
            outcome.rule = RuleName("coverage.shortfall").text();
            outcome.reason =
                tr("Required: all; %1.")
                    .arg(tr("%1 of %2").arg(numberText(share->done.value), numberText(share->whole.value)));
            outcome.confidence = 0.75;
            outcome.progress = Verdict::Count{share->done.value, share->whole.value};
            return outcome;
        }
        if (judged.status != Status::Met) continue;
        if (const Item* open = openBeside(what, *shown.item)) return partlyOpen(judged, *open);
    }
    if (const Item* open = judged.status == Status::Met ? openMember(what) : nullptr) return partlyOpen(judged, *open);
    return {};
}

} // namespace duibiao::check
