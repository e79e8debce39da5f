// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/scoring/rubric.h"
#include "core/plan/plan.h"

namespace duibiao::check {

/// True when the scope of a veto or a bonus means the duty.
[[nodiscard]] bool isMeant(const Scope& scope, const plan::Requirement& requirement);

/// The indicator that scores the duty, as an index into Rubric::indicators; -1 when none does. An id counts more than a
/// section, a longer path more than a shorter one, any of them more than `rest`; among equals the first. So every duty
/// is scored once.
[[nodiscard]] int indicatorOf(const Rubric& rubric, const plan::Requirement& requirement);

/// True when a decision that gives the duty this status has to be signed by a second reviewer: its indicator asks for
/// that, or Rubric::secondSignature does.
[[nodiscard]] bool needsSecondSignature(const Rubric& rubric, const plan::Requirement& requirement, Status decided);

} // namespace duibiao::check
