// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/drafts.h"

namespace duibiao::plan {

/// Finds the table of contents (目录 with the headings that follow, up to where the first of them stands again) and
/// takes its numbers away: they count the same headings twice.
void setContentsApart(std::vector<Draft>& drafts);

} // namespace duibiao::plan
