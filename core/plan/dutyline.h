// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/duties.h"
#include "core/plan/plan.h"

namespace duibiao::plan {

/// A stretch of a sentence for reading and as written; both run parallel.
struct Words {
    QStringView read;
    QStringView written; ///< the same view where nothing is written otherwise
};

/// Fills in text, modality, actor, action and facts of a duty of a sentence; the facts keep their spans in the
/// sentence.
void fillRequirement(Requirement& requirement, Words sentence, const Duty& duty, const std::vector<facts::Fact>& found);

/// The units that a subject names, in the script of the source. `subject` is a span of the sentence.
[[nodiscard]] QStringList unitsOf(Words sentence, SourceSpan subject);

/// 县委编办会同县应急局、县财政局提出意见: whom the duty's subject acts with.
[[nodiscard]] QStringList partnersOf(Words sentence, const Duty& duty);
/// Who shares the count of a duty with its subject: 县级林长每季度、乡级林长每月巡林1次 binds 乡级林长, too.
[[nodiscard]] QStringList sharersOf(Words sentence, const Duty& duty, const std::vector<facts::Fact>& found);

} // namespace duibiao::plan
