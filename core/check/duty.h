// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/check.h"
#include "core/check/part.h"

#include <optional>
#include <vector>

namespace duibiao::check {

/// A duty that a law dates.
struct Statute {
    QDate department;
    QDate government;
    QString citation;
};

/// A requirement made ready for judging.
struct Duty {
    const plan::Requirement* requirement = nullptr;
    std::vector<Part> parts;  ///< at least one; measured parts where there are any
    std::vector<int> units;   ///< whom it binds, ascending
    bool isInherited = false; ///< `units` are those of the sentence before, and nothing says that it binds nobody else:
                              ///< whose papers answer it counts himself in
    int row = -1; ///< of the task table, where one names the duty and the plan reader did not join them; see taskrows.h
    QDate rowDeadline;      ///< of its task-table row; invalid when the row gives none
    QDate sentenceDeadline; ///< of the duty before in the same sentence, for a measure that names no time of its own;
                            ///< invalid without one
    QDate planDay;          ///< from which a term without an event runs (三年内): the day of the plan; may be invalid
    QDate phaseEnd;         ///< last day of the phase or undertaking that it stands under; invalid without one
    std::optional<Statute> statute;
    bool wantsLeader = false; ///< asks for a deed of the unit's head in person (主要负责同志)
    bool ownJoining = false;  ///< the duty itself is to take part or to assist, so that taking part fulfils it

    /// True where no part has a measure of its own: what is told of the duty as a whole is told of each.
    [[nodiscard]] bool isPlain() const;
    /// True for a unit that it binds, or that may count itself in.
    [[nodiscard]] bool mayBind(int unit) const;
};

/// Makes the requirements of the plan ready: parts, units, the day that governs.
[[nodiscard]] std::vector<Duty> makeDuties(const Terms& terms);

} // namespace duibiao::check
