// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/content.h"

#include <QStringList>

#include <vector>

namespace duibiao::check {

/// What a measured phrase asks for one by one: the members of its list (目录、指南和年报), its names in quotes
/// (“清源”计划和“碧水”行动), or its deeds (开展全面梳理，编制目录).
struct Asked {
    std::vector<std::vector<Gram>> things; ///< of each the sorted set of the grams that are its own; empty without two
    bool isList = false;                   ///< listed in one clause: not names in quotes, nor deeds
    bool endsInList = false;               ///< the words end with the last member of a list
    int levels = 0;                        ///< of government, see `levelsIn`
};

[[nodiscard]] Asked askedIn(const QString& words);

/// The members of the list that a demand names (目录、指南和年报), as they stand, without the words that all of them
/// share; empty where it names no list.
[[nodiscard]] QStringList membersIn(QStringView words);

/// The most levels of government that the words name: 3 in 县乡村三级, 0 where they name none.
[[nodiscard]] int levelsIn(QStringView words);

} // namespace duibiao::check
