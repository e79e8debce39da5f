// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/document/document.h"
#include "core/plan/correction.h"

#include <span>

namespace duibiao::facts {
class Lexicon;
}
namespace duibiao::text {
class WorkCalendar;
}

namespace duibiao::cli {

/// A plan with the document it was read from.
struct LoadedPlan {
    Document document;
    plan::Plan plan;
    std::vector<plan::CorrectionOutcome> corrections = {}; ///< what people stated about it in the workspace
};

class Options;

/// Reads (as `options` say, reading.h), understands and reviews one plan. Fails with Cancelled after Ctrl+C.
/// `lexicon` as plan::read takes it; `calendar`: by which days are working days, the one in force when left out.
[[nodiscard]] Result<LoadedPlan> loadPlan(const QString& path, const Options& options,
                                          const facts::Lexicon* lexicon = nullptr,
                                          const text::WorkCalendar* calendar = nullptr);
/// `corrections`: the log of the workspace that the plan is from.
[[nodiscard]] Result<LoadedPlan> understandPlan(Document document, const facts::Lexicon* lexicon = nullptr,
                                                const text::WorkCalendar* calendar = nullptr,
                                                std::span<const plan::Correction> corrections = {});

/// The words of the facts of a requirement, joined: what a person takes as its measure.
[[nodiscard]] QString measures(const plan::Requirement& requirement, const Document& document);

} // namespace duibiao::cli
