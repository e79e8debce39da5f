// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/scanner.h"
#include "core/submission/submission.h"

#include <vector>

namespace duibiao::submission {

/// What kind of section a sentence stands in; it colours clauses that do not say themselves what they claim.
enum class Section { Deeds, Problems, Plans };

/// The kind of section that a heading opens. A heading that names both problems and plans opens problems; "下一步"
/// inside turns to plans.
[[nodiscard]] Section sectionOf(QStringView heading);

/// A stretch of a sentence whose clauses claim the same.
struct Stretch {
    SourceSpan span; ///< in the sentence
    Stance stance = Stance::Done;
    bool notTriggered = false;
    std::vector<SourceSpan> clauses;
};

/// Takes a sentence of normalised text apart where what it claims changes at a comma, semicolon or colon: what was
/// done, what is still missing, what is planned, what was done the year before. `section` is updated when the sentence
/// itself turns to plans (下一步，…).
[[nodiscard]] std::vector<Stretch> splitByStance(QStringView sentence, Section& section, const facts::Context& context);

} // namespace duibiao::submission
