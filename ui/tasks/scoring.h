// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "ui/models/loadedscores.h"
#include "ui/tasks/work.h"

namespace duibiao::ui {

/// The verdicts as they are in force, scored by the rubric of the workspace.
[[nodiscard]] ScoresPtr scoresOf(const Loaded& loaded);

/// A rubric that was read from a file, with what was not understood of it.
struct ImportedRubric {
    check::Rubric rubric;
    QStringList notes; ///< each with its place in the file
};
/// Reads a rubric as Duibiao writes it (json), or an office's table, bound to the plan.
[[nodiscard]] Result<ImportedRubric> importRubric(const QString& path, const PlanPtr& plan, const Progress& progress);

/// Puts the rubric that the workspace keeps into `loaded`; one that cannot be read is a problem there.
[[nodiscard]] Result<void> loadRubric(const store::Workspace& workspace, Loaded& loaded);

} // namespace duibiao::ui
