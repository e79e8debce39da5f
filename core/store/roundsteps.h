// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/rounds.h"
#include "core/store/workspace_p.h"

namespace duibiao::store {

/// How a round is named in the audit trail.
[[nodiscard]] QString subjectOf(int number);
/// Ends the round before one that starts, where it goes on.
void endBefore(Writer& writer, const StartedRound& next, const QString& who);

} // namespace duibiao::store
