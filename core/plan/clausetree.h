// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/scanner.h"
#include "core/plan/background.h"
#include "core/plan/outline.h"

#include <vector>

namespace duibiao::plan {

/// What dates in a part count from that plans `partYear` (0 where it says none), and the words to read by.
[[nodiscard]] facts::Context contextOf(const Metadata& metadata, int partYear, const facts::Lexicon* lexicon = nullptr);

/// What the clauses of an outline are to each other, as far as the reading of duties asks.
class ClauseTree {
public:
    explicit ClauseTree(const Outline& outline, const facts::Lexicon* lexicon = nullptr);

    /// What the words of a paragraph can be, from the headings that they stand under. What stands before the first
    /// clause leads up to the plan like its aims; what stands behind the last one closes it with duties.
    [[nodiscard]] Ground groundUnder(const Paragraph& paragraph) const;
    /// Where the words of a heading begin that is a duty itself: it has nothing under it (3. 建成体验中心), or stands
    /// over no other clause and measures something (2. 新建高标准农田2万亩。区水利局要…); and of one that only says
    /// when (动员部署阶段（3月1日—3月31日）). The end of the paragraph for other headings.
    [[nodiscard]] qsizetype headingDuty(const Paragraph& paragraph) const;
    /// What dates in a part count from, and the words to read by.
    [[nodiscard]] facts::Context contextOf(int part) const;
    /// The first year that a part plans for, or else the one it was written in; 0 when unknown.
    [[nodiscard]] int firstYearOf(int part) const;

private:
    const Outline& m_outline;
    const facts::Lexicon* m_lexicon;
    std::vector<Ground> m_ground;         // by clause
    std::vector<bool> m_lowest;           // by clause: no other clause stands under it
    std::vector<bool> m_leaf;             // by clause: nothing at all stands under its heading
    std::vector<qsizetype> m_firstClause; // by part: where its first clause begins, -1 without one
};

} // namespace duibiao::plan
