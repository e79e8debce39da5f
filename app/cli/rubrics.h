// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/plans.h"
#include "core/check/scoring/rubric.h"

namespace duibiao::store {
class Workspace;
}

namespace duibiao::cli {

class Options;

/// Reads a rubric: the program's own format (json), or an office's table in any format that is read, bound to `plan`.
/// What of a table was not understood is said on standard error, with its place.
[[nodiscard]] Result<check::Rubric> loadRubric(const QString& path, const LoadedPlan& plan, const Options& options);

/// The rubric that a workspace keeps; nothing where it keeps none.
[[nodiscard]] Result<std::optional<check::Rubric>> ownRubricOf(const store::Workspace& workspace);

} // namespace duibiao::cli
