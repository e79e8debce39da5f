// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/factlook.h"
#include "ui/models/loaded.h"

namespace duibiao::ui {

/// A stretch of a document that is drawn in the look of its kind.
struct Mark {
    SourceSpan span;
    FactKind kind = FactKind::Quantity;
    int requirement = -1; ///< the requirement it belongs to; -1 for none
    int entry = -1;       ///< index of the fact in the requirement, of the note in the plan, of the evidence in the
                          ///< submission; -1 for a duty itself
};

/// Marks in the order of the document, found by place without looking at all of them.
class MarkIndex {
public:
    MarkIndex() = default;
    explicit MarkIndex(std::vector<Mark> marks);

    [[nodiscard]] const std::vector<Mark>& marks() const { return m_marks; }
    /// The marks that share at least one unit with `span`, in order.
    [[nodiscard]] std::vector<Mark> in(SourceSpan span) const;
    /// The shortest mark that holds `offset`; nullptr when there is none.
    [[nodiscard]] const Mark* at(qsizetype offset) const;

private:
    std::vector<Mark> m_marks;            // by begin
    std::vector<qsizetype> m_furthestEnd; // the furthest end among m_marks[0…i]: where a search backwards may stop
};

/// Duties, facts (their measure) and responsibility notes of a plan.
[[nodiscard]] std::vector<Mark> marksOf(const LoadedPlan& plan);
/// What a submission brings forward as evidence.
[[nodiscard]] std::vector<Mark> marksOf(const submission::Submission& submission);
/// The stretches of a document whose words were guessed: they were recognised on scanned pages.
[[nodiscard]] std::vector<SourceSpan> guessedIn(const Document& document);
/// What is said about a mark of a plan when the mouse rests on it.
[[nodiscard]] QString markToolTip(const LoadedPlan& plan, const Mark& mark);

} // namespace duibiao::ui
