// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/scanner.h"
#include "core/plan/outline.h"

#include <vector>

namespace duibiao::plan {

/// What the clauses of an outline are to each other, as far as the reading of duties asks.
class ClauseTree {
public:
    explicit ClauseTree(const Outline& outline);

    /// Preamble, guiding ideology, aims: words that lead up to the plan and demand nothing but what they measure. What stands behind the last clause
    /// closes the plan with duties.
    [[nodiscard]] bool isBackground(const Paragraph& paragraph) const;
    /// Where the words of a heading begin that is a duty itself: it has nothing under it (3. 建成体验中心), or stands over no other clause and
    /// measures something (2. 新建高标准农田2万亩。区水利局要…). The end of the paragraph for other headings.
    [[nodiscard]] qsizetype headingDuty(const Paragraph& paragraph) const;
    /// What dates in a part count from.
    [[nodiscard]] facts::Context contextOf(int part) const;

private:
    const Outline& m_outline;
    std::vector<bool> m_background;       // by clause
    std::vector<bool> m_lowest;           // by clause: no other clause stands under it
    std::vector<bool> m_leaf;             // by clause: nothing at all stands under its heading
    std::vector<qsizetype> m_firstClause; // by part: where its first clause begins, -1 without one
};

} // namespace duibiao::plan
