// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options.h"
#include "core/base/result.h"
#include "core/facts/lexicon.h"

#include <memory>

namespace duibiao::cli {

/// `--lexicon FILE`: an office's own words beside those that are shipped.
void addLexicon(Options& options);
/// The vocabulary that the option asks for; null, which means the shipped one, where it was not given. Fails as
/// facts::Lexicon::load does.
[[nodiscard]] Result<std::unique_ptr<facts::Lexicon>> lexiconOf(const Options& options);

} // namespace duibiao::cli
