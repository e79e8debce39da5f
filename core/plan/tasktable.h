// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/plan/plan.h"

#include <vector>

namespace duibiao::plan {

/// The rows of every task table of the document: header found by its words, merged and blank cells carried down,
/// repeated page headers dropped. `parts` (from the outline) say which part a table belongs to. Tables without a
/// requirement and a unit column are not task tables.
[[nodiscard]] std::vector<TaskRow> readTaskTables(const Document& document, const std::vector<Part>& parts,
                                                  int planYear);

} // namespace duibiao::plan
