// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/normalized.h"

#include <QString>

namespace duibiao::plan {

/// True where the words of `span` of the normalised text stand in `source`, which it was read from, just so: nearly
/// everywhere.
[[nodiscard]] bool standsAsRead(const text::NormalizedText& normalized, SourceSpan span, QStringView source);

/// The words of `span` of the normalised text in the script of the source: traditional characters stay, what the
/// normaliser left out or mended (line wraps, stray spaces, full-width digits) stays mended. As long as `span`, so that
/// offsets hold in both. `source` is the text that `normalized` was read from.
[[nodiscard]] QString asWritten(const text::NormalizedText& normalized, SourceSpan span, QStringView source);

/// `name`, a stretch of `words`, as it stands in `written`, which runs parallel to `words`; `name` itself where it is
/// no such stretch.
[[nodiscard]] QString inScript(const QString& name, QStringView words, QStringView written);

} // namespace duibiao::plan
