// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/workspace.h"
#include "ui/models/correctionform.h"
#include "ui/tasks/work.h"

namespace duibiao::ui {

/// A plan that was read, with what people stated about it and the findings of what comes of it.
[[nodiscard]] PlanPtr corrected(std::shared_ptr<LoadedPlan> read, const std::vector<plan::Correction>& log);
/// The plan with the findings that the working days of now give; the same one where they are the same.
[[nodiscard]] PlanPtr reviewedAgain(const PlanPtr& plan);

/// Reads the log of corrections anew and puts it into the plan of `loaded`, and the verdicts and decisions beside it.
[[nodiscard]] Result<void> showCorrections(const store::Workspace& workspace, Loaded& loaded);

/// What the grammar makes of one typed line of a field of the duty.
[[nodiscard]] FieldReading readField(const LoadedPlan& plan, int requirement, plan::CorrectionKind field,
                                     const QString& line);

} // namespace duibiao::ui
