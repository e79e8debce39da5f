// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/duty.h"
#include "core/check/phrase.h"

#include <vector>

namespace duibiao::check {

/// What a duty asks to be shown: a part for each measure, the deeds beside them, or the deeds of a duty without a
/// measure. At least one. `before` are the duties in front of it, which it may borrow its words from.
[[nodiscard]] std::vector<Part> partsOf(const DutySentence& sentence, const plan::Plan& plan,
                                        const std::vector<Duty>& before);

} // namespace duibiao::check
