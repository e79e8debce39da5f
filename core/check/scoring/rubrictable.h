// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/warning.h"
#include "core/check/scoring/rubric.h"
#include "core/document/document.h"
#include "core/plan/plan.h"

namespace duibiao::check {

/// An office's table read as a rubric.
struct RubricReading {
    Rubric rubric;
    /// What was not understood, with its words in the document: "rubric_points_missing", "rubric_rule_unread",
    /// "rubric_unbound", "rubric_by_hand", "rubric_total_differs".
    std::vector<Warning> warnings;
};

/// Reads the tables of a 考核细则: the header is found by its words wherever it stands
/// (resources/lexicon/rubric_columns.tsv), merged cells are carried down, the scoring standards are read (criteria.h),
/// and each indicator is bound to duties of the plan (bindrubric.h). Nothing is guessed: what is not understood is a
/// warning, and an indicator that is not bound is to be scored by hand. Fails with InvalidInput when no table has the
/// columns of a rubric.
[[nodiscard]] Result<RubricReading> readRubricTable(const Document& document, const plan::Plan& plan);

} // namespace duibiao::check
