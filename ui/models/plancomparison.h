// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/compare.h"
#include "ui/models/loaded.h"
#include "ui/models/marks.h"

namespace duibiao::ui {

/// One duty of two plans that are laid side by side, with what is another one in it.
struct ComparedDuty {
    plan::DutyChange change;
    bool words = false;
    bool deadline = false;
    bool measure = false;
    bool units = false;
    std::vector<SourceSpan> before; ///< the words that changed, in the earlier text; all of a dropped duty
    std::vector<SourceSpan> after;  ///< likewise in the later one

    [[nodiscard]] bool isSame() const
    {
        return change.fate == plan::DutyChange::Fate::Matched && !words && !deadline && !measure && !units;
    }
};

/// Two plans, or two revisions of one, side by side.
struct PlanComparison {
    PlanPtr before;
    PlanPtr after;
    std::vector<ComparedDuty> duties; ///< those of the later plan in its order, each dropped one where it stood
    /// Offsets of the two texts that belong together, rising in both, from their beginnings to their ends.
    std::vector<std::pair<qsizetype, qsizetype>> anchors;

    /// The next duty that changed behind `duty` (-1 for the first), or before it; -1 when there is none.
    [[nodiscard]] int nextChange(int duty) const;
    [[nodiscard]] int previousChange(int duty) const;
    /// Where the other text stands when one stands at `offset`.
    [[nodiscard]] qsizetype afterAt(qsizetype offset) const;
    [[nodiscard]] qsizetype beforeAt(qsizetype offset) const;
};

/// `changes` as plan::compare gives them for the two.
[[nodiscard]] PlanComparison comparisonOf(PlanPtr before, PlanPtr after, const std::vector<plan::DutyChange>& changes);

/// What became of a duty, with a sign that does not need a colour: "＋ new", "≠ deadline, words" …
[[nodiscard]] QString changeName(const ComparedDuty& duty);
/// "3 new, 1 dropped, 5 changed, 40 the same".
[[nodiscard]] QString comparisonSummary(const PlanComparison& comparison);
/// What it says of how much and by when, before and after; empty where nothing of that changed.
[[nodiscard]] QString measureChangeWords(const PlanComparison& comparison, const ComparedDuty& duty);
/// What is marked in the earlier text (`later` false) or the later one.
[[nodiscard]] std::vector<Mark> comparisonMarks(const PlanComparison& comparison, bool later);

} // namespace duibiao::ui
