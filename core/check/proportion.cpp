// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/proportion.h"

#include "core/check/content.h"
#include "core/check/facts_of.h"
#include "core/check/ratio.h"
#include "core/text/holds.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <vector>

namespace duibiao::check {

namespace {

/// What a demand compares: 审核人员 and 执法人员总数, each by the words that are its own.
struct Things {
    std::vector<Gram> part;
    std::vector<Gram> whole;
};

std::vector<Gram> without(const std::vector<Gram>& grams, const std::vector<Gram>& others)
{
    std::vector<Gram> rest;
    std::ranges::set_difference(grams, others, std::back_inserter(rest));
    return rest;
}

/// Nothing where the demand does not say of which total it is.
std::optional<Things> thingsIn(QStringView demand)
{
    constexpr qsizetype longest = 10;
    static constexpr std::array<QStringView, 5> joints{u"不低于", u"不少于", u"不高于", u"不超过", u"占"};
    static constexpr std::array<QStringView, 5> totals{u"总数", u"总量", u"总额", u"总人数", u"总户数"};
    for (const QStringView joint : joints) {
        const qsizetype at = demand.indexOf(joint);
        if (at < 2) continue;
        const QStringView behind = demand.sliced(at + joint.size());
        for (const QStringView total : totals) {
            const qsizetype end = behind.indexOf(total);
            if (end < 2) continue;
            const std::vector<Gram> part = gramSet(contentOf(demand.first(at).last(std::min(at, longest))));
            const std::vector<Gram> whole = gramSet(contentOf(behind.first(end)));
            Things things{without(part, whole), whole};
            return things.part.empty() || whole.empty() ? std::nullopt : std::optional(things);
        }
    }
    return {};
}

/// The words that say what a figure counts: those in front of it in its clause, or behind its measure word where it
/// begins the clause (64名执法人员).
std::vector<Gram> countedBy(QStringView sentence, const Amount& amount)
{
    constexpr qsizetype longest = 10;
    constexpr qsizetype measure = 1;
    const QStringView clause = clauseAround(sentence, amount.at);
    const qsizetype at = amount.at - (clause.data() - sentence.data());
    const QStringView before = clause.first(at).last(std::min(at, longest));
    if (before.size() > 1) return gramSet(contentOf(before));
    const QStringView behind = clause.sliced(std::min(clause.size(), at + amount.length + measure));
    return gramSet(contentOf(behind.first(std::min(behind.size(), longest))));
}

bool shareAny(const std::vector<Gram>& a, const std::vector<Gram>& b)
{
    return std::ranges::any_of(a, [&](Gram gram) { return std::ranges::binary_search(b, gram); });
}

/// The only figure of those that `counts` tells; nothing where there are none or several different ones.
template <typename Test> std::optional<double> onlyOne(const std::vector<Amount>& amounts, const Test& counts)
{
    std::optional<double> value;
    for (const Amount& amount : amounts) {
        if (amount.unit.isEmpty() || amount.more || !counts(amount)) continue;
        if (value && *value != amount.value) return {};
        value = amount.value;
    }
    return value;
}

/// How many of the persons have one: 人手1台 is all of them.
std::optional<double> equippedIn(QStringView sentence, const std::vector<Amount>& amounts)
{
    static constexpr std::array each{u"人手", u"每人", u"人均"};
    static constexpr QStringView things = u"台套部件个支辆枚";
    const auto isEach = [&](const Amount& amount) {
        return amount.value >= 1 && things.contains(amount.unit.front()) && amount.at >= 2 &&
               text::holdsAny(sentence.sliced(amount.at - 2, 2), each);
    };
    if (std::ranges::any_of(amounts, [&](const Amount& amount) { return !amount.unit.isEmpty() && isEach(amount); }))
        return 100;
    const auto whole = onlyOne(amounts, [&](const Amount& amount) { return countAlike(u'人', amount.unit.front()); });
    const auto part = onlyOne(amounts, [&](const Amount& amount) { return things.contains(amount.unit.front()); });
    if (!whole || !part || *whole <= 0) return {};
    return std::min(100.0, 100 * *part / *whole);
}

} // namespace

std::optional<double> proportionIn(QStringView sentence, QStringView demand)
{
    static constexpr std::array equipped{u"配备率", u"配置率", u"配发率", u"佩戴率", u"持有率", u"装备率"};
    const std::vector<Amount> amounts = amountsIn(sentence);
    if (text::holdsAny(demand, equipped)) return equippedIn(sentence, amounts);
    const std::optional<Things> things = thingsIn(demand);
    if (!things) return {};
    const auto isPart = [&](const Amount& amount) { return shareAny(countedBy(sentence, amount), things->part); };
    const auto part = onlyOne(amounts, isPart);
    const auto whole = onlyOne(amounts, [&](const Amount& amount) {
        return !isPart(amount) && shareAny(countedBy(sentence, amount), things->whole);
    });
    if (!part || !whole || *whole <= 0 || *part > *whole) return {};
    return 100 * *part / *whole;
}

} // namespace duibiao::check
