// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readers/layout/page.h"

namespace poppler {
class page;
}

namespace duibiao::readers::pdf {

/// The drawn lines of a page whose words are known. Poppler's C++ interface gives no paths; they are found on a small
/// picture of the page: long straight rows of pixels that are no part of a word. The edges of filled areas count too.
[[nodiscard]] std::vector<layout::Box> rulings(const poppler::page& page, const layout::Page& words);

/// True when something is drawn on the page, however little.
[[nodiscard]] bool hasInk(const poppler::page& page);

} // namespace duibiao::readers::pdf
