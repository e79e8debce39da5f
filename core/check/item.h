// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/content.h"
#include "core/submission/submission.h"

#include <QHash>

#include <utility>
#include <vector>

namespace duibiao::check {

/// A piece of evidence made ready for comparison.
struct Item {
    const submission::Evidence* evidence = nullptr;
    const submission::Submission* file = nullptr;
    std::vector<Gram> own;                        ///< sorted set of the grams of its own words
    std::vector<std::pair<Gram, double>> context; ///< all its grams, sorted, with how much they count: its own words
                                                  ///< and what a row answers fully, the sentence and the heading less
    std::vector<std::vector<Gram>> clauses;       ///< sorted sets, one for each clause of the evidence
    std::vector<std::vector<Gram>> topics;        ///< the same for what a row answers
    int since = 0;                                ///< the year from which on things are meant, as Part::since
    bool namesOther = false;                      ///< who did it, see performer.h
    bool namesDeputy = false;
    bool namesLeader = false;
};

/// True for pieces of one sentence, or of one cell of a row.
[[nodiscard]] bool areOfOneSentence(const Item& a, const Item& b);

/// How much words count that are not the evidence's own.
inline constexpr double SentenceCounts = 0.8;
inline constexpr double HeadingCounts = 0.55;
inline constexpr double BeforeCounts = 0.45;

/// Makes evidence ready. Words that stand in many places (headings, tasks, sentences told in several pieces) are
/// taken apart once: one maker serves the evidence of one unit.
class ItemMaker {
public:
    /// `before` is the sentence before it under the same heading, which may name what it speaks of. `speaksOfTask`: it
    /// answers what its row asks, whatever words it uses.
    [[nodiscard]] Item make(const submission::Submission& file, const submission::Evidence& evidence,
                            const QString& before, bool speaksOfTask);

private:
    [[nodiscard]] const std::vector<Gram>& setOf(const QString& words);

    QHash<QString, std::vector<Gram>> m_sets;
};

} // namespace duibiao::check
