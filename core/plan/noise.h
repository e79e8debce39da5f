// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/outline.h"

namespace duibiao::plan {

/// What stands inside the paragraphs and is not the plan: characters that no encoding means ("mojibake"), Latin words
/// between Chinese ones where Chinese was meant ("foreign_word"), brackets of two widths ("mixed_brackets"), spaces
/// inside Chinese words ("stray_space"). Appended to outline.noise, which is then put in order.
void findNoise(const Document& document, Outline& outline);

} // namespace duibiao::plan
