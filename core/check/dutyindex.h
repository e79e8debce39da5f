// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/duty.h"

#include <QHash>

#include <optional>
#include <span>
#include <vector>

namespace duibiao::check {

/// A part of a duty as something to be found: what its words weigh.
struct Target {
    std::size_t duty = 0;
    std::size_t part = 0;
    std::vector<double> weights; ///< parallel to the part's grams; rare words and those that name the deed count more
    std::vector<bool> tail;      ///< the grams that name the deed: the last words of the phrase, and a rare first one
    double total = 0;            ///< of the weights
};

/// Where a pair of characters stands in the duties.
struct Posting {
    quint32 target = 0; ///< index into DutyIndex::targets
    quint32 gram = 0;   ///< index into the part's grams; unused for words around the phrase
    double weight = 0;
    bool tail = false;
    bool around = false; ///< stands in the sentence outside the phrase itself: helps, but is never missed
};

/// An inverted index over the words of a plan's duties. What a word weighs depends on the plan alone: one unit's papers
/// never change what another's are worth, and one more sentence never what the others are.
class DutyIndex {
public:
    /// `duties` outlive the index.
    explicit DutyIndex(const std::vector<Duty>& duties);

    [[nodiscard]] const std::vector<Duty>& duties() const { return m_duties; }
    [[nodiscard]] const std::vector<Target>& targets() const { return m_targets; }
    [[nodiscard]] const Target& target(std::size_t duty, std::size_t part) const
    {
        return m_targets[m_targetOf[duty][part]];
    }
    [[nodiscard]] const std::vector<Gram>& gramsOf(const Target& target) const
    {
        return m_duties[target.duty].parts[target.part].grams;
    }
    [[nodiscard]] std::span<const Posting> postings(Gram gram) const;
    /// The duty with that requirement id; nothing where the plan does not have it (any more).
    [[nodiscard]] std::optional<std::size_t> dutyOf(const QString& requirementId) const;

    /// Weight of the target's words that are found in `grams` (a sorted set).
    [[nodiscard]] double massOf(const Target& target, const std::vector<Gram>& grams) const;

private:
    void addTarget(std::size_t duty, std::size_t part);
    /// Makes one member of a choice count for all of them.
    void leaveChoice(Target& target, const Part& wanted) const;
    /// Makes the first of two joined things count for nearly both.
    void leaveAdded(Target& target, const Part& wanted) const;
    [[nodiscard]] double weightOf(Gram gram) const;

    const std::vector<Duty>& m_duties;
    std::vector<Target> m_targets;
    std::vector<std::vector<std::size_t>> m_targetOf; // duty, part -> target
    QHash<QString, std::size_t> m_dutyOf;             // by requirement id
    QHash<Gram, std::vector<Posting>> m_index;
    QHash<Gram, int> m_frequency; // in how many phrases
    int m_texts = 0;
};

} // namespace duibiao::check
