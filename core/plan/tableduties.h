// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/plan/binding.h"
#include "core/plan/clausetree.h"
#include "core/plan/plan.h"
#include "core/plan/requirementids.h"

#include <QSet>

#include <vector>

namespace duibiao::plan {

/// Adds the duties that only the task table has: rows, or sentences of rows, that no duty of the body repeats.
/// `subjects` are those of the parts.
void readTableDuties(const Document& document, const Outline& outline, const ClauseTree& tree,
                     const std::vector<QSet<quint32>>& subjects, TableIndex& index, RequirementIds& ids, Plan& plan);

} // namespace duibiao::plan
