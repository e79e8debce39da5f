// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/document/document.h"
#include "core/readers/sources.h"
#include "core/units/registry.h"

#include <optional>
#include <vector>

namespace duibiao::cli {

class Options;

/// The files under `folder`, which may be an archive instead.
[[nodiscard]] Result<std::vector<readers::SourceFile>> submissionFiles(const QString& folder);
/// Papers with a secrecy marking are only worked on when somebody says so (--allow-marked): what comes of it quotes
/// them.
[[nodiscard]] std::optional<Error> refusedAsMarked(const Document& document, const Options& options);
/// The units of the table that `path` names: comma-separated text, or a table in any file that can be read.
[[nodiscard]] Result<units::Registry> loadUnits(const QString& path);

} // namespace duibiao::cli
