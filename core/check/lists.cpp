// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/lists.h"

#include "core/check/facts_of.h"
#include "core/text/holds.h"

#include <algorithm>
#include <array>

namespace duibiao::check {

namespace {

/// The sentence, or the one behind it, points to a list of what it counts: 名单见附表, 各事项情况如下表.
bool pointsToList(const Case& what, const Item& claim)
{
    static constexpr auto lists =
        std::to_array<QStringView>({u"附表", u"下表", u"名单", u"清单见", u"清单如下", u"明细", u"详见", u"一览表",
                                    u"附后", u"列表", u"情况如下"});
    const auto points = [](const Item& item) {
        const QStringView sentence = sentenceOf(*item.evidence);
        return text::holdsAny(sentence, lists);
    };
    const Item* const end = what.pool.data() + what.pool.size();
    const Item* next = &claim;
    while (next != end && areOfOneSentence(*next, claim)) ++next;
    const bool goesOn = next != end && next->file == claim.file && next->evidence->heading == claim.evidence->heading &&
                        next->evidence->origin == submission::Origin::Sentence;
    return points(claim) || (goesOn && points(*next));
}

bool isRow(const Item& item)
{
    const submission::Evidence& evidence = *item.evidence;
    return evidence.origin == submission::Origin::List &&
           !text::holdsAny(evidence.task, {u"节选", u"部分", u"主要", u"摘"});
}

} // namespace

const Item* listFor(const Case& what, const Item& claim)
{
    constexpr int near = 3; // pieces of evidence between the claim and its table
    if (!pointsToList(what, claim)) return nullptr;
    const Item* const end = what.pool.data() + what.pool.size();
    int between = 0;
    for (const Item* next = &claim + 1; next != end && next->file == claim.file && between < near; ++next) {
        if (isRow(*next)) return next;
        if (next->evidence->sentence != claim.evidence->sentence) ++between;
    }
    for (const Match& match : what.matches)
        if (match.strong && !match.faint && isRow(*match.item)) return match.item;
    return nullptr;
}

std::vector<const Item*> rowsOfList(const Case& what, const Item& row)
{
    std::vector<const Item*> rows;
    for (const Item& item : what.pool) {
        const submission::Evidence& evidence = *item.evidence;
        const bool isSum =
            evidence.text.startsWith(u"合计") || evidence.text.startsWith(u"总计") || evidence.text.startsWith(u"小计");
        const bool isOfList = item.file == row.file && evidence.table == row.evidence->table && evidence.row >= 0;
        const bool isKnown =
            std::ranges::any_of(rows, [&](const Item* other) { return other->evidence->row == evidence.row; });
        if (isOfList && !isSum && !isKnown) rows.push_back(&item);
    }
    return rows;
}

} // namespace duibiao::check
