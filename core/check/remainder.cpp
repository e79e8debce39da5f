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

/// What the same sentence says of the same deed, that it is still open; null where nothing does.
const Item* openBeside(const Case& what, const Item& done)
{
    constexpr double speaks = 0.3;
    if (done.evidence->sentence.isEmpty()) return nullptr;
    const auto found = std::ranges::find_if(what.pool, [&](const Item& item) {
        return item.evidence->stance == submission::Stance::NotDone && areOfOneSentence(item, done) &&
               what.matcher.namesDeed(what.dutyIndex, what.partIndex, item.own) &&
               what.matcher.share(what.dutyIndex, what.partIndex, item.own) >= speaks;
    });
    return found == what.pool.end() ? nullptr : &*found;
}

} // namespace

std::optional<Outcome> judgeRemainder(const Case& what, const Outcome& judged)
{
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
        if (const Item* open = judged.status == Status::Met ? openBeside(what, *shown.item) : nullptr) {
            Outcome outcome = judged;
            outcome.status = Status::NotMet;
            outcome.rule = RuleName("coverage.partly").text();
            outcome.reason = tr("A part is reported as not done.");
            outcome.confidence = 0.7;
            outcome.shown.push_back({open, {}});
            return outcome;
        }
    }
    return {};
}

} // namespace duibiao::check
