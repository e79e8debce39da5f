// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/facts_of.h"
#include "core/check/rulename.h"

namespace duibiao::check {

/// True when the ledger answers with a plan for a day behind the last admissible one.
[[nodiscard]] bool isPutOff(const Case& what, const std::vector<const Match*>& planned);

/// The deeds that may fulfil a part: what the unit says it did itself, in the right person, and what somebody else did.
struct Deeds {
    std::vector<const Match*> own;
    std::vector<const Match*> before; ///< of its own, on days before the period: they fulfil nothing
    std::vector<const Match*> after;  ///< of its own, on days when the period and the deadline were over: too late
    std::vector<const Match*> others;
    std::vector<const Match*> open; ///< 尚未, 正在
};
[[nodiscard]] Deeds deedsOf(const Case& what);

/// An outcome that shows the given matches.
[[nodiscard]] Outcome outcomeOf(const Case& what, Status status, RuleName rule, const QString& reason,
                                double confidence, const std::vector<const Match*>& shown);

/// What is said where only a few words of `shown` may mean what `judged` found nothing of.
[[nodiscard]] Outcome faintOutcome(const Case& what, const Outcome& judged, const QString& reason, double confidence,
                                   const Match& shown);

/// What is said where no deed of the unit's own speaks of the part: not done yet, done by somebody else, only planned,
/// only similar, silent. `kind` is that of the rule that asks.
[[nodiscard]] Outcome withoutDeed(const Case& what, RuleKind kind, const Deeds& deeds);

/// What is reached (`met`) checked against the day that governs: late where every day told for it lies behind, to be
/// reviewed where a day before the end of the period decides and none is told.
[[nodiscard]] Outcome inTime(const Case& what, Outcome met);

} // namespace duibiao::check
