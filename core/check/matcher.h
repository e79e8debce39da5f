// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/dutyindex.h"
#include "core/check/item.h"

#include <vector>

namespace duibiao::check {

/// How well a piece of evidence speaks of a part of a duty.
struct Match {
    const Item* item = nullptr;
    double score = 0; ///< share of the part's content that is found, 0…1, rare words and the last words of the phrase
                      ///< counting more
    double own = 0;   ///< the same, only in the evidence's own words or in what the row answers
    double mass = 0;  ///< weight of what was found
    bool strong = false; ///< speaks of the same deed; otherwise the wording is only similar
    bool faint = false;  ///< shares a few words and no more: too little to judge by, too much to call the papers silent
    bool answersOther = false; ///< answers another duty, or another part of this one, nearly in full
};

/// Finds the evidence of one unit that may speak of each part of each duty that binds it.
class Matcher {
public:
    /// By duty and part, best first, the best faint one last; empty for duties that do not bind the unit.
    using Matches = std::vector<std::vector<std::vector<Match>>>;

    /// `index` outlives the matcher.
    Matcher(const DutyIndex& index, int unit);

    /// `items` are the unit's evidence; the matches point into them.
    [[nodiscard]] Matches match(const std::vector<Item>& items) const;

    /// True when `grams` (a sorted set) hold words that name the deed itself.
    [[nodiscard]] bool namesDeed(std::size_t duty, std::size_t part, const std::vector<Gram>& grams) const;
    /// Share of the part's content that is found in `grams` (a sorted set), 0…1.
    [[nodiscard]] double share(std::size_t duty, std::size_t part, const std::vector<Gram>& grams) const;
    /// True when `grams` speak of another duty of the unit, or of another part of this one, clearly more than of this
    /// part.
    [[nodiscard]] bool isAboutOther(std::size_t duty, std::size_t part, const std::vector<Gram>& grams) const;

private:
    struct Hit;
    struct Candidate;
    struct Candidates;
    class Hits;
    struct Mass {
        std::size_t target = 0;
        double mass = 0;
    };

    /// What of each target of the unit is found in `grams`, by target; those that are not found at all left out.
    [[nodiscard]] std::vector<Mass> massesOf(const std::vector<Gram>& grams) const;
    /// The targets that the evidence, or one of its clauses, speaks of more than of any other.
    [[nodiscard]] std::vector<std::size_t> meantBy(const Item& item) const;
    /// Remembers in front of a part's matches the one that shares a little with it, where it shares more than the one
    /// before.
    static void keepFaint(const Item& item, double score, std::vector<Match>& part);
    /// A sentence that names the deed goes on about it, until it speaks of another:
    /// 2016年以来信息的梳理，到2022年3月才做完.
    void joinSentence(const std::vector<Item>& items, std::size_t duty, std::size_t part,
                      std::vector<Match>& matches) const;
    void joinRows(const std::vector<Item>& items, const Target& target, std::vector<Match>& part) const;
    /// Where most rows of one task tell of the deed, the others do too, in whatever words.
    static void joinTask(const std::vector<Item>& items, std::vector<Match>& part);
    /// Adds what `item` shares with each target to `found`; what rows were written for is matched at once.
    void findCandidates(const Item& item, Hits& hits, Matches& matches, Candidates& found) const;
    [[nodiscard]] static double likelihoodOf(const Candidate& candidate, double best);
    /// Tells which candidates speak of the deed, which are only similar, and leaves out the others.
    void decide(const Candidates& found, Matches& matches) const;

    const DutyIndex& m_index;
    std::vector<bool> m_bound;           // by target
    mutable std::vector<double> m_found; // by target, all 0 between calls
};

} // namespace duibiao::check
