// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/plan/correction.h"

#include <span>

namespace duibiao::facts {
class Lexicon;
}

namespace duibiao::plan {

/// A plan as it is understood with what people stated.
struct CorrectedPlan {
    Plan plan;
    std::vector<CorrectionOutcome> outcomes; ///< those that were not taken back, oldest first
};

/// Applies the log, oldest entry first – an entry whose duty comes of a later one after that –, to a plan that was read
/// from `document`. A correction finds its duties by id, else by their words where only one duty has them; one that
/// finds none changes nothing and says so: nothing is lost silently. Without corrections the plan stays as it is.
/// `lexicon` as plan::read takes it. Findings are those of before: review the result. Linear in the plan for each
/// correction.
[[nodiscard]] CorrectedPlan correct(const Document& document, Plan plan, std::span<const Correction> log,
                                    const facts::Lexicon* lexicon = nullptr);

} // namespace duibiao::plan
