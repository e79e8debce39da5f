// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/each.h"

#include "core/check/facts_of.h"
#include "core/check/ratio.h"
#include "core/text/holds.h"

#include <algorithm>
#include <array>

namespace duibiao::check {

namespace {

/// The members that a list ends with at the end of `words`. Those of one kind end alike (春季、秋季; 城东镇、城西镇);
/// what stands before them in the sentence does not.
int membersOf(QStringView words)
{
    const auto joins = [](QChar c) { return c == u'、' || c == u'和' || c == u'与' || c == u'及'; };
    int members = 0;
    int alike = 0;
    bool same = true;
    qsizetype end = words.size();
    for (qsizetype at = words.size(); at >= 0 && end > 0; --at) {
        if (at > 0 && !joins(words.at(at - 1))) continue;
        if (at == end) return members; // 、、
        ++members;
        same = same && words.at(end - 1) == words.back();
        if (same) ++alike;
        end = at - 1;
    }
    // Members that do not end alike (城区、农村) are two at least.
    return alike > 1 ? alike : std::min(members, 2);
}

} // namespace

int timesEach(QStringView text, qsizetype at)
{
    constexpr qsizetype longestVerb = 8;  // 各组织开展培训1次
    constexpr qsizetype longestDeed = 16; // 各召开河长制工作会议1次, but not 各单位召开…
    const QStringView clause = clauseAround(text, at);
    const QStringView before = clause.first(std::min(clause.size(), at - (clause.data() - text.data())));
    qsizetype end = before.lastIndexOf(u'各');
    qsizetype behind = end + 1;
    if (const qsizetype apart = before.lastIndexOf(u"分别"); apart > end) {
        end = apart;
        behind = apart + 2;
    }
    const bool isWhose = behind < before.size() &&
                         QStringView(u"单部镇乡村级类项地位区县市有方界种科股处成所站").contains(before.at(behind));
    if (end < 1 || before.size() - behind > (isWhose ? longestVerb : longestDeed)) return 1;
    const QStringView shared = before.first(end);
    const auto counted = amountsIn(shared);
    constexpr qsizetype longestKind = 4; // 12个行政村
    if (!counted.empty() && counted.back().value >= 2) {
        const qsizetype rest = shared.size() - counted.back().at - counted.back().length;
        if (rest <= longestKind && !shared.last(rest).contains(u'、')) return static_cast<int>(counted.back().value);
    }
    return std::max(1, membersOf(shared));
}

std::optional<facts::DateMention> stretchOf(const submission::Evidence& evidence, std::size_t clause)
{
    std::optional<facts::DateMention> found;
    for (std::size_t i = evidence.cellDates; i < evidence.dates.size(); ++i) {
        const facts::DateMention& date = evidence.dates[i];
        if (!evidence.clauses[clause].text.contains(date.span.begin)) continue;
        if (found || QStringView(evidence.text).first(date.span.begin).endsWith(u"截至")) return {};
        found = date;
    }
    return found;
}

bool standsApart(const facts::DateMention& stretch, std::span<const facts::DateMention> counted)
{
    return std::ranges::none_of(counted, [&](const facts::DateMention& other) {
        return other.first <= stretch.last && stretch.first <= other.last;
    });
}

bool comesOnTop(QStringView text, qsizetype at)
{
    static constexpr std::array words{u"另", u"此外", u"还", u"再", u"又"};
    const QStringView clause = clauseAround(text, at);
    const QStringView before = clause.first(std::min(clause.size(), at - (clause.data() - text.data())));
    return text::holdsAny(before, words);
}

} // namespace duibiao::check
