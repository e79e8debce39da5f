// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "ui/models/plancomparison.h"

namespace duibiao::ui {

using ComparisonPtr = std::shared_ptr<const PlanComparison>;

/// The plans that a workspace keeps besides the one in force, newest first, without bytes.
[[nodiscard]] Result<std::vector<store::StoredSource>> earlierPlans(const QString& workspace);
/// Reads a plan that the workspace keeps, as it is written, and lays it beside the plan of now.
[[nodiscard]] Result<ComparisonPtr> compareWithStored(const QString& workspace, qint64 source, const PlanPtr& now,
                                                      const Progress& progress);
/// The same for a file; nothing is stored.
[[nodiscard]] Result<ComparisonPtr> compareWithFile(const QString& file, const PlanPtr& now, const Progress& progress);

} // namespace duibiao::ui
