// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/loaded.h"

#include <optional>
#include <vector>

namespace duibiao::ui {

/// Several papers that are chosen at once, as they are told where one of them would be read.
struct ChosenPapers {
    QString title; ///< how many
    QString text;  ///< what can be done with all of them, and a line for each: its name, whose it is, how it was read
    std::optional<int> unit; ///< the unit that all of them are of, -1 where all are of none; nothing where they differ
};

[[nodiscard]] ChosenPapers chosenPapers(const LoadedInputs& inputs, const std::vector<int>& submissions);

} // namespace duibiao::ui
