// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/plan/outline.h"
#include "core/plan/plan.h"

namespace duibiao::facts {
class Lexicon;
}

namespace duibiao::plan {

/// Fills `plan.requirements`, `plan.responsibility` and `plan.defaults` from the outline's paragraphs and `plan.table`:
/// splits sentences into duties, attaches facts, modality, actor, action, condition, and who is responsible (actor,
/// note, table row, default). The words of each paragraph are given up once they are read, so that a long plan is not
/// held twice. `lexicon`: null for the shipped vocabulary.
void readRequirements(const Document& document, Outline& outline, const facts::Lexicon* lexicon, Plan& plan);

} // namespace duibiao::plan
