// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/plan/plan.h"
#include "core/report/report.h"

// Invented values that use every field of the contracts. A character outside the basic plane (𠮷) stands in front of
// everything, so that a span which was not converted to code points is off by one.
namespace duibiao::test {

/// The first place of `words` in `text`.
[[nodiscard]] SourceSpan spanOf(QStringView text, QStringView words);

[[nodiscard]] Document planDocument();
[[nodiscard]] plan::Plan plan();
[[nodiscard]] units::Registry registry();
[[nodiscard]] std::vector<submission::Submission> submissions();
[[nodiscard]] std::vector<check::Verdict> verdicts();
[[nodiscard]] report::Report report(std::span<const report::Ruling> rulings = {});

} // namespace duibiao::test
