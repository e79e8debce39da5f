// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/registry.h"

#include <vector>

namespace duibiao::units {

/// A name as a plan uses it.
struct Mention {
    QString name;
    int duties = 0; ///< how many duties name it
};

/// A list of units proposed for a plan. Nothing is merged: what looks like one unit under two names is shown, and
/// somebody decides.
struct Suggestion {
    struct Proposed {
        Unit unit;
        int duties = 0;       ///< how many duties name it, under any of its names
        bool isKnown = false; ///< stood in the list before
    };
    struct Group {
        QString name;
        int duties = 0;
        std::vector<int> members; ///< indices into `units`; empty where the words do not say who is meant (相关部门)
    };
    std::vector<Proposed> units;      ///< the known ones first, then in the order of the mentions
    std::vector<Group> groups;        ///< collective names, in the order of the mentions
    std::vector<NearMiss> nearMisses; ///< between names of different units of the list, most similar first
};

/// Proposes a list for the names in `mentions`. Collective names become groups: 各镇（街道） of the bodies whose names
/// end so, 各部门 of all that are no township or street; the members' Unit::groups hold the name then. `known` is kept
/// as it is, and its units join such groups only where the group is new to the list.
[[nodiscard]] Suggestion suggest(const std::vector<Mention>& mentions, const Registry& known = {});

/// `kept` under all names that either had; the name, and the parent where there is one, are those of `kept`.
[[nodiscard]] Unit merged(Unit kept, const Unit& other);

/// A name that two or more units of a list claim: it finds none of them.
struct Clash {
    QString name;
    QStringList units;
};
[[nodiscard]] std::vector<Clash> clashes(const Registry& registry);

} // namespace duibiao::units
