// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/submission/submission.h"

#include <QStringList>
#include <QStringView>

#include <bitset>

namespace duibiao::submission {

/// What a word of resources/lexicon/claims.tsv tells.
enum class Cue {
    NotDone,
    NotDoneException,
    NotTriggered,
    GivenUp, ///< 不再, 取消: it will not be done in time
    Planned,
    Earlier,
    Comparison,
    Postponed,
    Original,
    Done,
    ThisYear,
    QuotedStart,
    QuotedEnd,
    SectionPlanned,
    SectionProblem,
};

/// The kinds of words that a clause holds; found in one pass over it.
class Cues {
public:
    explicit Cues(QStringView clause);
    [[nodiscard]] bool has(Cue cue) const { return m_found.test(static_cast<std::size_t>(cue)); }

private:
    std::bitset<15> m_found;
};

/// True when `clause` holds a word of that kind.
[[nodiscard]] inline bool has(Cue cue, QStringView clause)
{
    return Cues(clause).has(cue);
}

/// `clause` without the words of that kind.
[[nodiscard]] QString without(Cue cue, QStringView clause);

/// The column that a header cell names (folded words); Column::None when it names none.
[[nodiscard]] Column columnOf(QStringView header);

} // namespace duibiao::submission
