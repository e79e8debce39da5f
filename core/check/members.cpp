// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/members.h"

#include "core/check/facts_of.h"
#include "core/check/fallback.h"
#include "core/check/rulename.h"
#include "core/check/words.h"
#include "core/text/holds.h"

#include <algorithm>
#include <array>

namespace duibiao::check {

namespace {

/// How many things the words list.
qsizetype listed(QStringView words)
{
    return 1 + words.count(u'、') + words.count(u'，') + words.count(u"和") + words.count(u"以及");
}

/// What the papers tell of the part, whatever its stance; what is only planned, or was done the year before, tells
/// nothing of it.
QString toldOf(const Case& what)
{
    QString told;
    for (const Match& match : what.matches) {
        const submission::Evidence& evidence = *match.item->evidence;
        const bool isOfNow =
            evidence.stance != submission::Stance::Earlier && evidence.stance != submission::Stance::Planned;
        if (isOfNow && !match.faint) told += evidence.sentence + u'，' + evidence.text + u'，';
    }
    return told;
}

/// Some of the things are told of, and one at least is not.
bool tellsOnlySome(const Asked& asked, const QString& told)
{
    const std::vector<Gram> said = gramSet(contentOf(told));
    qsizetype found = 0;
    qsizetype missing = 0;
    for (const std::vector<Gram>& thing : asked.things) {
        if (thing.empty()) continue;
        const bool isSaid =
            std::ranges::any_of(thing, [&](Gram gram) { return std::ranges::binary_search(said, gram); });
        ++(isSaid ? found : missing);
    }
    return missing > 0 && (asked.things.size() == 2 ? found >= 1 : found >= 2 && found >= missing);
}

bool leavesOut(const Case& what, const QString& told)
{
    const Asked& asked = what.part.asked;
    if (asked.things.empty() || !tellsOnlySome(asked, told)) return false;
    const auto many = static_cast<qsizetype>(asked.things.size()) + 2;
    const bool listsAsMany = asked.isList && std::ranges::any_of(what.matches, [many](const Match& match) {
                                 return !match.faint && match.strong && listed(match.item->evidence->sentence) >= many;
                             });
    static constexpr std::array everything{u"各项", u"全部内容", u"逐项", u"各类", u"所有"};
    return !listsAsMany && !text::holdsAny(told, everything);
}

bool lacksLevel(const Case& what, const QString& told)
{
    const int levels = levelsIn(told);
    return levels > 0 && levels < what.part.asked.levels;
}

} // namespace

std::optional<Outcome> judgeMembers(const Case& what, const Outcome& judged)
{
    const bool isDone = judged.status == Status::Met || judged.status == Status::MetLate;
    // A day beside a list (6月15日前公布目录、指南和电话) asks for all of it by then.
    const auto* deadline = what.part.fact ? std::get_if<facts::Deadline>(&what.part.fact->value) : nullptr;
    const bool hasFigure = what.part.fact && !(deadline && deadline->form == facts::Deadline::Form::ByDate);
    const bool asksSeveral = !what.part.asked.things.empty() || what.part.asked.levels > 0;
    if (!isDone || hasFigure || what.part.isSecond || !asksSeveral) return {};
    const QString told = toldOf(what);
    if (!lacksLevel(what, told) && !leavesOut(what, told)) return {};
    Outcome outcome = judged;
    outcome.status = Status::NeedsReview;
    outcome.rule = RuleName("members.partly-silent").text();
    outcome.reason = tr("What was submitted names only some of the things that are listed.");
    outcome.confidence = 0.45;
    return outcome;
}

} // namespace duibiao::check
