// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/integrity/irregularity.h"
#include "core/check/verdict.h"
#include "core/plan/plan.h"
#include "core/submission/submission.h"
#include "core/units/registry.h"

#include <span>

namespace duibiao::check {

/// What is looked over. Nothing here is owned.
struct Scrutiny {
    const Document& planDocument;
    const plan::Plan& plan;
    const units::Registry& units;
    std::span<const submission::Submission> submissions;
    std::span<const Verdict> verdicts; ///< as they are in force, decisions applied
    std::span<const submission::Submission> yearBefore =
        {}; ///< what the same units sent a year before, read with the same registry
};

/// What an evaluator should look at before believing what was submitted and concluded. In the order of the rules, then
/// of units and files; the order of the submissions does not matter.
[[nodiscard]] std::vector<Irregularity> irregularities(const Scrutiny& scrutiny);

} // namespace duibiao::check
