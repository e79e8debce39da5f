// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/store/decision.h"

namespace duibiao::store {

/// A decision that was in force and no longer fits.
struct LookAgain {
    enum class Why {
        RequirementGone,    ///< the plan no longer has the duty
        RequirementChanged, ///< the duty has other words now
        NotBound,           ///< the duty no longer binds the unit
        EvidenceChanged,
        VerdictChanged, ///< the check says something else about the same evidence: the day, or a rule
        Attached,       ///< something was attached after the decision
    };
    Decision decision;
    Why why = Why::EvidenceChanged;
    int requirement = -1; ///< index of the duty that it is about now; -1 when there is none
};

struct Standing {
    std::vector<Decision> inForce; ///< at most one a cell, under the id that the duty has in the plan now
    std::vector<LookAgain> again;  ///< in the order of the reviews
};

/// A new check or a new revision of the plan keeps a decision only where the duty's words, the evidence and what the
/// check said of it are unchanged. A duty that moved within the plan keeps its decisions. What a decision of an older
/// version rests on is not known: it stays as long as its duty does. Without verdicts only the duties are compared.
[[nodiscard]] Standing standing(std::span<const CellReview> reviews, const plan::Plan& plan,
                                std::span<const check::Verdict> verdicts);

} // namespace duibiao::store
