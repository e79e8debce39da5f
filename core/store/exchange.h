// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/source.h"
#include "core/units/registry.h"

#include <optional>
#include <vector>

namespace duibiao::store {

/// Whose a submission is known to be, and whose it becomes: nobody's for an empty name.
struct Assignment {
    qint64 source = 0;
    QString name; ///< of the file, as it is known
    QString before;
    QString after;
};

/// The list of units before and after it is replaced.
struct UnitsExchange {
    units::Registry before;
    units::Registry after;
};

/// Files that go, come and are given to other units in one step, and another list of units where the step replaces it,
/// too: what an import does, what takes files out or says whose they are, and what takes any of it back.
struct Exchange {
    std::vector<StoredSource> gone; ///< as they are known to be stored; their bytes are not needed
    /// With bytes. A new one has no id; one that was there before comes back under its own, and with that to its place
    /// among the others. One that is among those that go as well stays, with what is recognised in it by now; with
    /// other bytes it is another version, which takes the place of the one that was there.
    std::vector<StoredSource> come;
    std::vector<Assignment> given;
    std::optional<UnitsExchange> units;

    [[nodiscard]] bool isEmpty() const { return gone.empty() && come.empty() && given.empty() && !units; }
    /// Makes one step of this one and `next`, which comes after it.
    void append(Exchange next);
};

} // namespace duibiao::store
