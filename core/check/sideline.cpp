// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/sideline.h"

#include "core/check/facts_of.h"
#include "core/check/reasons.h"
#include "core/check/rulename.h"
#include "core/check/words.h"
#include "core/text/holds.h"

#include <algorithm>
#include <array>

namespace duibiao::check {

namespace {

constexpr std::array besideWords{u"顺带", u"顺便", u"附带", u"捎带", u"穿插", u"其中安排"};

bool isSideline(const Item& item)
{
    return text::holdsAny(sentenceOf(*item.evidence), besideWords);
}

} // namespace

std::optional<Outcome> judgeSideline(const Case& what, const Outcome& judged)
{
    if (judged.status != Status::Met && judged.status != Status::MetLate) return {};
    if (text::holdsAny(what.part.words, besideWords)) return {}; // asked for as such
    const auto isReported = [](const Shown& shown) {
        return shown.item->evidence->origin == submission::Origin::Sentence &&
               shown.item->evidence->stance == submission::Stance::Done;
    };
    const auto isAside = [](const Shown& shown) { return isSideline(*shown.item); };
    const bool any = std::ranges::any_of(judged.shown, isAside);
    const bool byItself =
        std::ranges::any_of(judged.shown, [&](const Shown& shown) { return isReported(shown) && !isAside(shown); });
    if (!any || byItself) return {};
    Outcome outcome = judged;
    outcome.status = Status::NeedsReview;
    outcome.rule = RuleName("sideline").text();
    outcome.reason = tr("Told as a side matter of something else; whether it counts is for a reviewer to say.");
    outcome.confidence = 0.5;
    return outcome;
}

} // namespace duibiao::check
