// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/change.h"

#include "core/check/facts_of.h"
#include "core/text/holds.h"

#include <algorithm>
#include <array>
#include <vector>

namespace duibiao::check {

namespace {

/// 2023年, 去年, 上年同期 in the words that lead up to a figure.
bool namesEarlier(QStringView words, int year)
{
    static constexpr std::array names{u"去年", u"上年", u"上一年", u"前一年", u"同期"};
    if (text::holdsAny(words, names)) return true;
    constexpr qsizetype digits = 4;
    for (qsizetype at = words.indexOf(u'年'); at >= 0; at = words.indexOf(u'年', at + 1)) {
        if (at < digits) continue;
        bool isNumber = false;
        const int named = words.sliced(at - digits, digits).toInt(&isNumber);
        constexpr int oldest = 1990;
        if (isNumber && named > oldest && named < year) return true;
    }
    return false;
}

} // namespace

std::optional<Change> changeIn(QStringView sentence, int year, bool percent)
{
    struct Figure {
        Amount amount;
        bool earlier;
    };
    std::vector<Figure> figures;
    qsizetype behind = 0;
    for (const Amount& amount : amountsIn(sentence)) {
        if (amount.unit.startsWith(u'%') != percent) continue;
        // 比上年增加12件: a change that is told itself, not a figure of the year before.
        const QStringView lead = sentence.sliced(behind, amount.at - behind);
        static constexpr std::array changes{u'增', u'降', u'减', u'多', u'少', u'升', u'涨'};
        const bool isChange = std::ranges::any_of(
            changes, [lead](char16_t c) { return lead.last(std::min<qsizetype>(3, lead.size())).contains(c); });
        if (!isChange) figures.push_back({amount, namesEarlier(lead, year)});
        behind = amount.at + amount.length;
    }
    const auto earlier = std::ranges::find_if(figures, &Figure::earlier);
    if (earlier == figures.end() || earlier->amount.value <= 0 || std::ranges::count_if(figures, &Figure::earlier) > 1)
        return {};
    const auto sameUnit = [&](const Figure& one) { return one.amount.unit.first(1) == earlier->amount.unit.first(1); };
    // The figure next to it: behind where the years stand in order, else in front.
    const auto next = std::next(earlier);
    const bool hasNext = next != figures.end() && sameUnit(*next);
    const bool hasBefore = earlier != figures.begin() && sameUnit(*std::prev(earlier));
    if (!hasNext && !hasBefore) return {};
    const Figure& now = hasBefore ? *std::prev(earlier) : *next;
    return Change{earlier->amount.value, now.amount.value, percent};
}

} // namespace duibiao::check
