// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace.h"

#include <memory>

namespace duibiao::cli {

class Options;

/// Opens for writing, or for reading only where nothing else is allowed.
[[nodiscard]] Result<std::unique_ptr<store::Workspace>> openWorkspace(const QString& path);
/// The same; makes the workspace when there is none yet. Only for writing.
[[nodiscard]] Result<std::unique_ptr<store::Workspace>> openOrMakeWorkspace(const QString& path);

/// Stores what --plan, --units and --submissions name (files that are stored already are not stored twice) and the days
/// of --as-of and --period. A paper that was changed since takes the place of its earlier version, unless --keep-both
/// is given. Files that cannot be read are stored all the same: the check names them. Gives an exit code where it
/// cannot go on (said on standard error).
[[nodiscard]] std::optional<int> importInto(store::Workspace& workspace, const Options& options);

} // namespace duibiao::cli
