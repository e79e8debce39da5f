// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/scoring/scores.h"

#include <QStringList>

#include <memory>

namespace duibiao::ui {

/// The rubric in force and what it gives, as one immutable value.
struct LoadedScores {
    check::Rubric rubric;
    bool isOwn = false; ///< the office set it; else it is the program's own
    check::Scores scores;
    QStringList doubts; ///< where the rubric does not fit plan and units
};
using ScoresPtr = std::shared_ptr<const LoadedScores>;

} // namespace duibiao::ui
