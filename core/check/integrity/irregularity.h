// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/span.h"

#include <QString>

#include <vector>

namespace duibiao::check {

/// Something in what was submitted that an evaluator should look at before believing it (疑点). It changes no verdict.
struct Irregularity {
    enum class Kind {
        SameReport,         ///< two units sent nearly the same words
        LastYearsReport,    ///< a unit sent nearly the words of the year before
        MetWithoutEvidence, ///< a duty counts as met, and nothing shows it
        DateBeforePlan,     ///< all that shows a duty met happened before the plan was written
        FiguresDiffer,      ///< a unit gives two totals for one thing
    };
    struct Place {
        QString file;
        SourceSpan span; ///< in the submission's text
        QString quote;
        bool isOfYearBefore = false; ///< the file is one of the year before
    };
    Kind kind = Kind::SameReport;
    QString unit;
    QString otherUnit;     ///< SameReport; empty otherwise
    QString requirementId; ///< where a verdict is meant; empty otherwise
    QString message;       ///< one sentence, translated
    std::vector<Place> places;
};

/// "same_report", "last_years_report", "met_without_evidence", "date_before_plan", "figures_differ".
[[nodiscard]] QString kindName(Irregularity::Kind kind);

} // namespace duibiao::check
