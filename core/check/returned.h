// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/verdict.h"
#include "core/submission/submission.h"

#include <span>

namespace duibiao::check {

/// What came back of a ledger that was written for a unit.
struct Returned {
    QStringList answered; ///< requirement ids, in the order of the ledger
    QStringList open;    ///< asked of the unit and not answered: the row is blank or gone; in the order of the verdicts
    QStringList unknown; ///< answered or blank, but no duty of the unit: the plan changed, or the id was overwritten
};

/// Compares the rows that `files` hold (of one unit) with the duties that `verdicts` have for it. Duties that are not
/// applicable are not asked for.
[[nodiscard]] Returned returned(std::span<const submission::Submission* const> files, std::span<const Verdict> verdicts,
                                const QString& unit);

} // namespace duibiao::check
