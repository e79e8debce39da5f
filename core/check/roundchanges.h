// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/round.h"

#include <QMap>
#include <QStringList>

namespace duibiao::check {

/// How a duty of a unit stands in the later round.
enum class Change {
    Better,
    Worse,
    NewEvidence,  ///< the same status, on words that were not there before
    LostEvidence, ///< the same status, and words it rested on are gone
    Other,        ///< another status that is neither better nor worse: it applies (no longer)
    Same,
    Added, ///< was not bound before
    Gone,  ///< is no longer bound, or no longer in the plan
};

/// "better", "worse", "new_evidence", "lost_evidence", "other", "same", "added", "gone".
[[nodiscard]] QString changeName(Change change);
/// In the language of the user.
[[nodiscard]] QString changeLabel(Change change);

struct LineChange {
    int before = -1; ///< index into the earlier round's lines
    int after = -1;  ///< index into the later round's lines
    Change change = Change::Same;
    QStringList newQuotes;
    QStringList lostQuotes;
};

/// A file that one of the rounds has and the other has not.
struct FileChange {
    enum class Fate { Sent, Replaced, Gone };
    Fate fate = Fate::Sent;
    RoundInput file; ///< of the later round; of the earlier one where it is gone
};

/// "sent", "replaced", "gone".
[[nodiscard]] QString fateName(FileChange::Fate fate);
[[nodiscard]] QString fateLabel(FileChange::Fate fate);

/// What changed from one round to a later one.
struct RoundChanges {
    std::vector<LineChange> lines; ///< in the order of the later round, then what is gone
    std::vector<FileChange> files; ///< what the units sent back
    [[nodiscard]] QMap<Change, int> counts() const;
};

/// Pure: looks at the two values only. A status is better than another in this order: no evidence, not met, needs
/// review, not due, met late, met; within one status more progress is better.
[[nodiscard]] RoundChanges compareRounds(const Round& before, const Round& after);

} // namespace duibiao::check
