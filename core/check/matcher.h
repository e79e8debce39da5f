// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/duty.h"

#include <QHash>

#include <optional>
#include <utility>
#include <vector>

namespace duibiao::check {

/// A piece of evidence made ready for comparison.
struct Item {
    const submission::Evidence* evidence = nullptr;
    const submission::Submission* file = nullptr;
    std::vector<Gram> own;                        ///< sorted set of the grams of its own words
    std::vector<std::pair<Gram, double>> context; ///< all its grams, sorted, with how much they count: its own words and what a row answers fully, the rest
                                                  ///< of the sentence and the heading less
    std::vector<std::vector<Gram>> clauses;       ///< sorted sets, one for each clause of the evidence
    std::vector<std::vector<Gram>> topics;        ///< the same for what a row answers
};

/// How well a piece of evidence speaks of a part of a duty.
struct Match {
    const Item* item = nullptr;
    double score = 0; ///< share of the part's content that is found, 0…1, rare words and the last words of the phrase counting more
    double own = 0;   ///< the same, only in the evidence's own words or in what the row answers
    double mass = 0;  ///< weight of what was found
    bool strong = false; ///< speaks of the same deed; otherwise the wording is only similar
};

/// Finds the evidence that may speak of each part of each duty, by an inverted index over pairs of characters.
class Matcher {
public:
    /// `items` are the evidence of all units; both outlive the matcher.
    Matcher(const std::vector<Duty>& duties, const std::vector<std::vector<Item>>& items);

    /// For each duty (index) and part the matches among the evidence of one unit, best first. Duties that do not bind `unit` stay empty.
    [[nodiscard]] std::vector<std::vector<std::vector<Match>>> match(int unit) const;

    /// True when `grams` (a sorted set) hold words that name the deed itself.
    [[nodiscard]] bool namesDeed(std::size_t duty, std::size_t part, const std::vector<Gram>& grams) const;
    /// Share of the part's content that is found in `grams` (a sorted set), 0…1.
    [[nodiscard]] double share(std::size_t duty, std::size_t part, const std::vector<Gram>& grams) const;
    /// True when `grams` speak of another duty of `unit` clearly more than of this part.
    [[nodiscard]] bool isAboutOther(int unit, std::size_t duty, std::size_t part, const std::vector<Gram>& grams) const;

private:
    struct Target {
        std::size_t duty = 0;
        std::size_t part = 0;
        std::vector<double> weights; // parallel to the part's grams
        std::vector<bool> tail;      // the grams of the last words of the phrase
        double total = 0;
    };
    struct Posting {
        std::size_t target;
        std::size_t gram;    // index into the part's grams, or beyond them into its `around`
    };

    /// The targets that the evidence, or one of its clauses, speaks of more than of any other.
    [[nodiscard]] std::vector<std::size_t> meantBy(const Item& item, const std::vector<bool>& bound) const;
    [[nodiscard]] double massOf(const Target& target, const std::vector<Gram>& grams) const;

    const std::vector<Duty>& m_duties;
    const std::vector<std::vector<Item>>& m_items;
    std::vector<Target> m_targets;
    std::vector<std::vector<std::size_t>> m_targetOf; // duty, part -> target
    /// The duty that a row of a ledger was written for; nothing where the row names none, or one that the plan does not have (any more).
    [[nodiscard]] std::optional<std::size_t> assignedTo(const Item& item) const;

    QHash<QString, std::size_t> m_dutyOf; // by requirement id
    QHash<Gram, std::vector<Posting>> m_index;
    QHash<Gram, int> m_frequency; // in how many phrases and pieces of evidence
    int m_texts = 0;
};

/// Makes one piece of evidence ready; `before` is the sentence before it under the same heading, which may name what it speaks of. `speaksOfTask`: it
/// answers what its row asks, whatever words it uses.
[[nodiscard]] Item makeItem(const submission::Submission& file, const submission::Evidence& evidence, const QString& before = {}, bool speaksOfTask = false);

} // namespace duibiao::check
