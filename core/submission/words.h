// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/submission/submission.h"

#include <QStringList>
#include <QStringView>

namespace duibiao::submission {

/// What a word of resources/lexicon/claims.tsv tells.
enum class Cue {
    NotDone,
    NotDoneException,
    NotTriggered,
    Planned,
    Earlier,
    Comparison,
    Done,
    ThisYear,
    QuotedStart,
    QuotedEnd,
    SectionPlanned,
    SectionProblem,
};

/// True when `clause` holds a word of that kind.
[[nodiscard]] bool has(Cue cue, QStringView clause);

/// The column that a header cell names (folded words); Column::None when it names none.
[[nodiscard]] Column columnOf(QStringView header);

} // namespace duibiao::submission
