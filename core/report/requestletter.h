// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/paper.h"
#include "core/report/report.h"

#include <optional>

namespace duibiao::report {

/// Something that a unit is asked for: a duty that is not done, not proved, or not clear.
struct MissingItem {
    QString requirementId;
    QString clause;                                   ///< heading of the clause
    QString requirement;                              ///< as written
    QString deadline;                                 ///< as written; empty when there is none
    check::Status status = check::Status::NoEvidence; ///< in force
    QString reason;                                   ///< in words: a reviewer's where there is a decision
};

/// What is missing from one unit, in the order of the plan.
struct Missing {
    QString unit;
    std::vector<MissingItem> items;
};

/// The items of every unit that is asked for something (check::isOpenItem: not met, no evidence, needs review), in the
/// order of the registry. What was done too late is not asked for: nothing can be sent that would mend it.
[[nodiscard]] std::vector<Missing> missingOf(const Report& report);

/// What a letter says besides.
struct LetterTerms {
    QString sender;  ///< the office that signs; empty leaves the line to be filled in
    QDate writtenOn; ///< under the signature
    QDate answerBy;  ///< invalid: as soon as possible
};

/// A letter (函) in the simplest form that asks `missing.unit` for its items: title, addressee, what is asked until
/// when, a table of the items, signature and date.
[[nodiscard]] Paper requestLetter(const Report& report, const Missing& missing, const LetterTerms& terms);

} // namespace duibiao::report
