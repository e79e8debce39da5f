// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/decision.h"

namespace duibiao::store {

/// What an entry in the log of a cell did, as the audit trail keeps it.
struct DecisionDeed {
    DecisionKind kind;
    std::optional<DecisionKind> takenBack = {}; ///< what a Revoke took back; nothing in trails of earlier versions
};

/// The name of the entry's kind; of a Revoke with that of what it takes back: "revoke_appeal". `log`: of the cell.
[[nodiscard]] QString decisionDeedName(const Decision& entry, std::span<const Decision> log);
[[nodiscard]] std::optional<DecisionDeed> decisionDeedFromName(QStringView name);

} // namespace duibiao::store
