// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/outline.h"
#include "core/plan/parts.h"

namespace duibiao::plan {

/// Numbers the clauses of every part, finds their headings, and turns the drafts into the outline's paragraphs with
/// their roles.
void readClauses(const Document& document, std::vector<Draft>&& drafts, const std::vector<Segment>& segments,
                 Outline& outline);

} // namespace duibiao::plan
