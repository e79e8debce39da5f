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
    return ratio.stated ? numberText(ratio.percent()) + u'%' : tr("%1 of %2").arg(numberText(ratio.done), numberText(ratio.whole));
}

} // namespace

Outcome judgeCoverage(const Case& what)
{
    const Deeds deeds = deedsOf(what);
    std::vector<const Match*> speaking = deeds.own;
    speaking.insert(speaking.end(), deeds.open.begin(), deeds.open.end());
    std::vector<Ratio> short_;
    std::vector<Ratio> full;
    for (const Match* match : speaking) {
        for (const Ratio& ratio : ratiosOf(*match)) (ratio.isComplete() ? full : short_).push_back(ratio);
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
            return std::ranges::all_of(short_, [&](const Ratio& other) { return other.match->item->file != ratio.match->item->file; });
        });
        if (elsewhereFull) {
            auto shown = matchesOf(short_);
            const auto more = matchesOf(full);
            shown.insert(shown.end(), more.begin(), more.end());
            return outcomeOf(what, Status::NeedsReview, "coverage.contradiction", tr("One file says all, another %1.").arg(ratioText(short_.front())), 0.6, shown);
        }
        const QString reason = tr("Required: all; %1.").arg(ratioText(short_.front()));
        Outcome outcome = outcomeOf(what, what.isClosed() ? Status::NotMet : Status::NotDue, what.isClosed() ? "coverage.shortfall" : "coverage.open", reason, 0.88, matchesOf(short_));
        outcome.progress = Verdict::Count{short_.front().done, short_.front().whole};
        return outcome;
    }
    if (deeds.own.empty()) return withoutDeed(what, QStringLiteral("coverage"), deeds);
    if (!deeds.open.empty()) {
        if (!what.isClosed()) return withoutDeed(what, QStringLiteral("coverage"), deeds);
        return outcomeOf(what, full.empty() ? Status::NotMet : Status::NeedsReview, "coverage.partly", tr("A part is reported as not done."), 0.7, deeds.open);
    }
    if (full.empty())
        return outcomeOf(what, Status::NeedsReview, "coverage.unproved", tr("Reported as done, but not whether everything is covered."), 0.5, deeds.own);
    if (what.deadline.isValid() && what.deadline < what.input.to) {
        Outcome dated = judgeByDate(what);
        if (dated.status == Status::MetLate || dated.status == Status::NeedsReview) return dated;
    }
    return outcomeOf(what, Status::Met, "coverage.all", tr("The unit states that all are covered."), 0.82, matchesOf(full));
}

} // namespace duibiao::check
