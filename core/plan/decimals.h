// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/drafts.h"

namespace duibiao::plan {

/// Gives the paragraphs of a paper that is numbered 1, 1.1, 1.1.1 (emergency plans, technical rules: GB/T 1.1) their
/// markers. One such number alone says nothing (3.5万亩, 2023.8): only numbers that follow each other do, and only in a
/// paper that has several of them.
void numberDecimals(QStringView source, std::vector<Draft>& drafts);

} // namespace duibiao::plan
