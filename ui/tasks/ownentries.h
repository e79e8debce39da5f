// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/decision.h"

#include <QHash>

#include <utility>

namespace duibiao::ui {

/// What the steps of a window wrote into the logs of cells. Who goes back or forth over several steps on one cell has
/// seen all of these entries; one that somebody else wrote after them is none of these.
class OwnEntries {
public:
    /// `ids`: those that the entries got, in their order.
    void add(const std::vector<store::Decision>& entries, const std::vector<qint64>& ids);
    /// An entry that a step went back over was stored once more, under another id.
    void storedAgain(qint64 before, qint64 now) { m_again.insert(before, now); }
    void clear();

    /// The newest entry of ours on the cell that `entry` is about; 0 where there is none.
    [[nodiscard]] qint64 lastOn(const store::Decision& entry) const;
    /// The id that an entry goes by now.
    [[nodiscard]] qint64 idNow(qint64 id) const;

private:
    QHash<std::pair<QString, QString>, qint64> m_last; // by requirement and unit
    QHash<qint64, qint64> m_again;
};

} // namespace duibiao::ui
