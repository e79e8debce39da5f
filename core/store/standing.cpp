// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/standing.h"

#include <rapidfuzz/fuzz.hpp>

#include <QHash>
#include <QSet>

namespace duibiao::store {
namespace {

/// Duties whose words are less alike than this, of 100, are two duties.
constexpr double sameDuty = 60;

using Cell = std::pair<QString, QString>;

/// The duties of a plan, found by id, by words, or by the likest words.
class Duties {
public:
    explicit Duties(const plan::Plan& plan) : m_plan(plan)
    {
        for (size_t i = 0; i < plan.requirements.size(); ++i) {
            m_byId.insert(plan.requirements[i].id, static_cast<int>(i));
            m_byText.insert(plan.requirements[i].text, static_cast<int>(i));
        }
    }
    [[nodiscard]] int withId(const QString& id) const { return m_byId.value(id, -1); }
    /// -1 also where several have these words: which one is meant is not to be guessed.
    [[nodiscard]] int withText(const QString& text) const
    {
        return m_byText.count(text) == 1 ? m_byText.value(text) : -1;
    }
    [[nodiscard]] int likest(const QString& text) const
    {
        const rapidfuzz::fuzz::CachedRatio<char16_t> ratio(text.utf16(), text.utf16() + text.size());
        int best = -1;
        double bestScore = sameDuty;
        for (size_t i = 0; i < m_plan.requirements.size(); ++i) {
            const QString& other = m_plan.requirements[i].text;
            const double score = ratio.similarity(other.utf16(), other.utf16() + other.size(), bestScore);
            if (score < bestScore || (score == bestScore && best >= 0)) continue;
            best = static_cast<int>(i);
            bestScore = score;
        }
        return best;
    }

private:
    const plan::Plan& m_plan;
    QHash<QString, int> m_byId;
    QMultiHash<QString, int> m_byText;
};

std::optional<LookAgain::Why> changed(const CellReview& review, const check::Verdict* verdict)
{
    const Basis& basis = review.inForce->basis;
    if (review.attachedSince) return LookAgain::Why::Attached;
    if (!verdict) return basis.found ? std::optional(LookAgain::Why::NotBound) : std::nullopt;
    const Basis now = basisOf(basis.requirement, *verdict);
    if (!basis.evidence.isEmpty() && basis.evidence != now.evidence) return LookAgain::Why::EvidenceChanged;
    if (basis.found && basis.found != now.found) return LookAgain::Why::VerdictChanged;
    return {};
}

} // namespace

Standing standing(std::span<const CellReview> reviews, const plan::Plan& plan, std::span<const check::Verdict> verdicts)
{
    const Duties duties(plan);
    QHash<Cell, const check::Verdict*> byCell;
    for (const check::Verdict& verdict : verdicts) byCell.insert({verdict.requirementId, verdict.unit}, &verdict);
    QSet<Cell> reviewed; // cells of this plan: what was decided under the id of now counts before what moved
    for (const CellReview& review : reviews) reviewed.insert({review.requirementId, review.unit});

    Standing out;
    for (const CellReview& review : reviews) {
        if (!review.inForce) continue;
        const QString& words = review.inForce->basis.requirement;
        int duty = duties.withId(review.requirementId);
        if (duty < 0) {
            duty = words.isEmpty() ? -1 : duties.withText(words);
            if (duty < 0) {
                duty = words.isEmpty() ? -1 : duties.likest(words);
                out.again.push_back({*review.inForce,
                                     duty < 0 ? LookAgain::Why::RequirementGone : LookAgain::Why::RequirementChanged,
                                     duty});
                continue;
            }
            if (reviewed.contains({plan.requirements[static_cast<size_t>(duty)].id, review.unit})) continue;
        }
        const QString& id = plan.requirements[static_cast<size_t>(duty)].id;
        if (!verdicts.empty())
            if (const auto why = changed(review, byCell.value({id, review.unit}))) {
                out.again.push_back({*review.inForce, *why, duty});
                continue;
            }
        out.inForce.push_back(*review.inForce);
        out.inForce.back().requirementId = id;
    }
    return out;
}

} // namespace duibiao::store
