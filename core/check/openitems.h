// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/round.h"

#include <span>

namespace duibiao::check {

/// One line of the register (整改台账): something that a unit was told, and what became of it.
struct OpenItem {
    enum class State {
        Open,  ///< the last round tells it, too
        Ready, ///< the last round no longer tells it: somebody may close it
        Closed,
    };
    QString requirementId; ///< as the last round names it
    QString unit;
    QString requirement;
    int firstTold = 0; ///< number of the round that told it first, since it was last closed
    int lastTold = 0;
    std::optional<Status> status; ///< in the last round; nothing when the duty is gone
    QString reason;               ///< the last round's, or what was told
    State state = State::Open;
    std::optional<ItemClosing> closing; ///< for State::Closed
    qint64 lastEntry = 0;               ///< the last ItemClosing of it, whatever it says; 0 for none
};

/// "open", "ready", "closed".
[[nodiscard]] QString itemStateName(OpenItem::State state);
/// 未销号, 待销号, 已销号 in the language of the user.
[[nodiscard]] QString itemStateLabel(OpenItem::State state);

/// Everything that units were told in `rounds` (in order, with their lines), in the order in which it was told first.
/// An item that was closed and is told again in a later round is open again.
[[nodiscard]] std::vector<OpenItem> openItems(std::span<const Round> rounds, std::span<const ItemClosing> closings);

} // namespace duibiao::check
