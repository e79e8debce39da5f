// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/span.h"

#include <vector>

namespace duibiao::plan {

/// The stretches of two texts that differ, in order; blanks do not count. Changes that only a few characters part are
/// one: a reader sees words change, not letters. Texts of more than some thousand characters that differ are changed as
/// a whole.
struct WordChanges {
    std::vector<SourceSpan> before; ///< in the first text
    std::vector<SourceSpan> after;  ///< in the second
};
[[nodiscard]] WordChanges wordChanges(QStringView before, QStringView after);

} // namespace duibiao::plan
