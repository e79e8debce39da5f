// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/outline.h"

namespace duibiao::plan {

/// The official documents that the paper cites, each where it is first mentioned: 《…》 whose title ends as such
/// documents do, with the number in the bracket behind. The paper itself and its parts are not cited, nor are
/// abbreviations (《条例》) and what is no document (platforms, columns, books).
[[nodiscard]] std::vector<Citation> readCitations(const Document& document, const Outline& outline);

} // namespace duibiao::plan
