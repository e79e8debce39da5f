// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/dutyindex.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace duibiao::check {

namespace {

constexpr double AroundCounts = 0.4; // words of the demand's sentence outside the phrase itself
constexpr double TailCounts = 1.6;   // the last words of a phrase name the deed, those before qualify it
constexpr std::size_t TailGrams = 2;
constexpr int RareShare = 10; // a word is rare that stands in less than one phrase of so many

/// How many of the grams of a phrase are left before words that end many phrases and name no deed: 政府开放日|活动,
/// 解读|材料.
std::size_t namingSize(const std::vector<Gram>& grams)
{
    static constexpr std::array generic{u"活动", u"工作", u"情况", u"材料", u"事项", u"任务"};
    constexpr std::size_t fewest = 4;
    const auto isGeneric = [](Gram gram) {
        return std::ranges::any_of(
            generic, [gram](const char16_t* word) { return gram == ((static_cast<Gram>(word[0]) << 16) | word[1]); });
    };
    std::size_t size = grams.size();
    while (size > fewest && isGeneric(grams[size - 1])) size -= 2;
    return size;
}

} // namespace

DutyIndex::DutyIndex(const std::vector<Duty>& duties) : m_duties(duties), m_targetOf(duties.size())
{
    for (const Duty& duty : duties) {
        for (const Part& part : duty.parts) {
            // Words that the further deeds of a sentence repeat are not worth less for it.
            if (part.isFurther) continue;
            ++m_texts;
            for (const Gram gram : part.grams) ++m_frequency[gram];
        }
    }
    for (std::size_t duty = 0; duty < duties.size(); ++duty) {
        m_dutyOf.insert(duties[duty].requirement->id, duty);
        for (std::size_t part = 0; part < duties[duty].parts.size(); ++part) addTarget(duty, part);
    }
}

void DutyIndex::addTarget(std::size_t duty, std::size_t part)
{
    const Part& wanted = m_duties[duty].parts[part];
    const std::vector<Gram>& inOrder = wanted.content.grams;
    // What must be covered, and what a quality is one of, is named by any of its words.
    const bool anyNames =
        wanted.isQuality || (wanted.fact && std::holds_alternative<facts::Coverage>(wanted.fact->value));
    const auto tailEnd = inOrder.begin() + static_cast<std::ptrdiff_t>(namingSize(inOrder));
    const auto tailBegin = tailEnd - std::min<std::ptrdiff_t>(TailGrams, tailEnd - inOrder.begin());
    const auto number = static_cast<quint32>(m_targets.size());
    Target target{duty, part, {}, {}, 0};
    for (const Gram gram : wanted.grams) {
        // The first word counts too where it is rare: 会议研究解决…, 听取…汇报.
        const bool isHead = !wanted.borrowed && !inOrder.empty() && gram == inOrder.front() &&
                            m_frequency.value(gram) * RareShare < m_texts;
        const bool isChoice = std::ranges::any_of(wanted.choice, [gram](const std::vector<Gram>& member) {
            return std::ranges::binary_search(member, gram);
        });
        const bool isJoined = std::ranges::binary_search(wanted.joined, gram);
        const bool isTail = isHead || isChoice || isJoined || std::find(tailBegin, tailEnd, gram) != tailEnd;
        const double weight = weightOf(gram) * (isTail ? TailCounts : 1);
        m_index[gram].push_back(
            {number, static_cast<quint32>(target.weights.size()), weight, isTail || anyNames, false});
        target.weights.push_back(weight);
        target.tail.push_back(isTail || anyNames);
        target.total += weight;
    }
    leaveChoice(target, wanted);
    leaveAdded(target, wanted);
    for (const Gram gram : wanted.around)
        m_index[gram].push_back({number, 0, AroundCounts * weightOf(gram), false, true});
    m_targetOf[duty].push_back(m_targets.size());
    m_targets.push_back(std::move(target));
}

void DutyIndex::leaveChoice(Target& target, const Part& wanted) const
{
    if (wanted.choice.empty()) return;
    double all = 0;
    double least = std::numeric_limits<double>::max();
    for (const std::vector<Gram>& member : wanted.choice) {
        double mass = 0;
        for (std::size_t g = 0; g < wanted.grams.size(); ++g)
            if (std::ranges::binary_search(member, wanted.grams[g])) mass += target.weights[g];
        all += mass;
        least = std::min(least, mass);
    }
    // One of them is enough.
    target.total -= all - least;
}

void DutyIndex::leaveAdded(Target& target, const Part& wanted) const
{
    constexpr double mayBeLeft = 0.8; // what speaks of the first of two joined things speaks of the deed
    for (std::size_t g = 0; g < wanted.grams.size(); ++g)
        if (std::ranges::binary_search(wanted.added, wanted.grams[g])) target.total -= mayBeLeft * target.weights[g];
}

double DutyIndex::weightOf(Gram gram) const
{
    return 1 + std::log((m_texts + 1.0) / (m_frequency.value(gram) + 1.0));
}

std::span<const Posting> DutyIndex::postings(Gram gram) const
{
    const auto found = m_index.constFind(gram);
    return found == m_index.cend() ? std::span<const Posting>() : std::span<const Posting>(*found);
}

std::optional<std::size_t> DutyIndex::dutyOf(const QString& requirementId) const
{
    const auto duty = requirementId.isEmpty() ? m_dutyOf.cend() : m_dutyOf.constFind(requirementId);
    return duty == m_dutyOf.cend() ? std::nullopt : std::optional(*duty);
}

double DutyIndex::massOf(const Target& target, const std::vector<Gram>& grams) const
{
    const std::vector<Gram>& wanted = gramsOf(target);
    double found = 0;
    for (std::size_t g = 0; g < wanted.size(); ++g) {
        if (std::ranges::binary_search(grams, wanted[g])) found += target.weights[g];
    }
    return found;
}

} // namespace duibiao::check
