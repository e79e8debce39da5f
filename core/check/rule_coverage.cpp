// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/fallback.h"
#include "core/check/judge.h"
#include "core/check/ratio.h"
#include "core/check/reasons.h"
#include "core/check/words.h"

#include <algorithm>

namespace duibiao::check {

namespace {

QString ratioText(const Ratio& ratio)
{
    //: a share: part of whole
    return ratio.stated ? numberText(ratio.percent()) + u'%'
                        : tr("%1 of %2").arg(numberText(ratio.done), numberText(ratio.whole));
}

} // namespace

Outcome judgeCoverage(const Case& what)
{
    Deeds deeds = deedsOf(what);
    // What is still open stands in the sentence behind (全部录入；其中5件尚未推送), which need not name the deed again.
    for (const Match* match : withStance(what, submission::Stance::NotDone, false)) {
        const submission::Evidence& open = *match->item->evidence;
        const bool goesOn =
            !match->strong && !amountsIn(open.text).empty() && std::ranges::any_of(deeds.own, [&](const Match* own) {
                const SourceSpan span = own->item->evidence->span;
                return own->item->file == match->item->file && own->item->evidence->row == open.row &&
                       open.span.begin >= span.end && open.span.begin - span.end <= 2;
            });
        if (goesOn) deeds.open.push_back(match);
    }
    // "剩余3台计划明年完成" is open too, however it is put.
    for (const Match* match : withStance(what, submission::Stance::Planned, false)) {
        const submission::Evidence& open = *match->item->evidence;
        const bool isRest = open.text.contains(u"剩余") || open.text.contains(u"其余") || open.text.contains(u"余下");
        const bool ofOwn = std::ranges::any_of(
            deeds.own, [&](const Match* own) { return own->item->evidence->sentence == open.sentence; });
        if (isRest && ofOwn && !amountsIn(open.text).empty()) deeds.open.push_back(match);
    }
    std::vector<const Match*> speaking = deeds.own;
    speaking.insert(speaking.end(), deeds.open.begin(), deeds.open.end());
    std::vector<Ratio> short_;
    std::vector<Ratio> full;
    for (const Match* match : speaking) {
        for (const Ratio& ratio : ratiosOf(*match, what.part.grams))
            (ratio.isComplete() ? full : short_).push_back(ratio);
    }
    const auto matchesOf = [](const std::vector<Ratio>& ratios) {
        std::vector<const Match*> list;
        for (const Ratio& ratio : ratios) {
            if (!std::ranges::contains(list, ratio.match)) list.push_back(ratio.match);
        }
        return list;
    };
    if (!short_.empty()) {
        const bool elsewhereFull = std::ranges::any_of(full, [&](const Ratio& ratio) {
            return std::ranges::all_of(
                short_, [&](const Ratio& other) { return other.match->item->file != ratio.match->item->file; });
        });
        if (elsewhereFull) {
            auto shown = matchesOf(short_);
            const auto more = matchesOf(full);
            shown.insert(shown.end(), more.begin(), more.end());
            return outcomeOf(what, Status::NeedsReview, "coverage.contradiction",
                             tr("One file says all, another %1.").arg(ratioText(short_.front())), 0.6, shown);
        }
        const QString reason = tr("Required: all; %1.").arg(ratioText(short_.front()));
        Outcome outcome = outcomeOf(what, what.isClosed() ? Status::NotMet : Status::NotDue,
                                    what.isClosed() ? RuleName("coverage.shortfall") : RuleName("coverage.open"),
                                    reason, 0.88, matchesOf(short_));
        outcome.shown.push_back(showFigures(*short_.front().match));
        outcome.progress = Verdict::Count{short_.front().done, short_.front().whole};
        return outcome;
    }
    if (deeds.own.empty()) return withoutDeed(what, "coverage", deeds);
    if (!deeds.open.empty()) {
        if (!what.isClosed()) return withoutDeed(what, "coverage", deeds);
        // One file that says all and names the rest that is missing tells of a shortfall in a part; two files at odds
        // are for a reviewer.
        const bool sameFile = std::ranges::all_of(full, [&](const Ratio& ratio) {
            return std::ranges::any_of(deeds.open,
                                       [&](const Match* open) { return open->item->file == ratio.match->item->file; });
        });
        return outcomeOf(what, sameFile ? Status::NotMet : Status::NeedsReview, "coverage.partly",
                         tr("A part is reported as not done."), 0.75, deeds.open);
    }
    if (full.empty())
        return outcomeOf(what, Status::NeedsReview, "coverage.unproved",
                         tr("Reported as done, but not whether everything is covered."), 0.5, deeds.own);
    return inTime(what, outcomeOf(what, Status::Met, "coverage.all", tr("The unit states that all are covered."), 0.82,
                                  matchesOf(full)));
}

} // namespace duibiao::check
