// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/document/document.h"
#include "core/plan/plan.h"

namespace duibiao::facts {
class Lexicon;
}

namespace duibiao::plan {

/// Understands a document as a plan: metadata, parts, clauses, responsibility, task table, requirements with their
/// facts, citations, noise. Never fails: a document that is no plan gives a plan without requirements and a warning
/// "no_requirements". Linear in the document's length. `findings` stays empty; core/review fills it. `lexicon` is the
/// vocabulary of the measures, an office's own words among them; null for the shipped one.
[[nodiscard]] Plan read(const Document& document, const Progress& progress = {},
                        const facts::Lexicon* lexicon = nullptr);

} // namespace duibiao::plan
