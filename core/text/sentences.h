// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/span.h"

#include <vector>

namespace duibiao::text {

/// The sentences of normalised text as spans that include their final mark (。！？; and ； only where `atSemicolon`).
/// A mark inside 《》, “” or brackets ends no sentence; a bracket that follows the final mark directly
/// (（市司法局负责）) is a span of its own.
[[nodiscard]] std::vector<SourceSpan> splitSentences(QStringView text, bool atSemicolon = false);

} // namespace duibiao::text
