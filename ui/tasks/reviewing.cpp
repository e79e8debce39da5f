// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/reviewing.h"

#include "core/check/scoring/scope.h"

namespace duibiao::ui {

void showReviews(Loaded& loaded, std::vector<store::CellReview> reviews)
{
    loaded.reviews = std::move(reviews);
    if (!loaded.plan) return;
    store::Standing standing = store::standing(loaded.reviews, loaded.plan->plan, loaded.table->verdicts());
    loaded.decisions = std::move(standing.inForce);
    loaded.again = std::move(standing.again);
    auto table = std::make_shared<VerdictTable>(*loaded.table);
    table->setDecisions(loaded.decisions);
    table->setReviews(loaded.reviews, loaded.again);
    loaded.table = std::move(table);
}

store::Decision entryFor(const Loaded& loaded, const Cell& cell, store::Decision what)
{
    const plan::Requirement& duty = loaded.plan->plan.requirements.at(static_cast<size_t>(cell.requirement));
    what.requirementId = duty.id;
    what.unit = loaded.inputs->unitName(cell.unit);
    const VerdictCell here = loaded.table->cell(cell.requirement, cell.unit);
    if (here.verdict)
        what.basis = store::basisOf(duty.text, *here.verdict);
    else
        what.basis.requirement = duty.text;
    if (what.kind == store::DecisionKind::Accept && here.verdict)
        what.status = here.verdict->status;
    else if (what.kind != store::DecisionKind::Override && !here.isEmpty())
        what.status = here.status();
    const bool gives = what.kind == store::DecisionKind::Accept || what.kind == store::DecisionKind::Override;
    if (gives && loaded.isRubricOwn && check::needsSecondSignature(loaded.rubric, duty, what.status))
        what.needsSignature = true;
    if (!here.review) return what;
    what.basedOn = here.review->last;
    if (what.kind == store::DecisionKind::Sign && here.review->unsignedOne) {
        what.refersTo = here.review->unsignedOne->id;
        what.status = here.review->unsignedOne->status;
    }
    return what;
}

} // namespace duibiao::ui
