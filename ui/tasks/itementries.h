// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <utility>

namespace duibiao::ui {

/// What stands in the register for an entry that a step of a window went back to: undo appends, so that the item is as
/// it was under another entry. One that somebody else wrote stands for none of these.
class ItemEntries {
public:
    using Item = std::pair<QString, QString>; ///< the duty and the unit

    /// The item is as `entry` left it (0: as it was before any), under the entry `later`.
    void standsFor(const Item& item, qint64 entry, qint64 later) { m_later.insert({item, entry}, later); }
    /// The entry under which the item would be as `entry` left it now.
    [[nodiscard]] qint64 now(const Item& item, qint64 entry) const
    {
        while (const qint64 later = m_later.value({item, entry})) entry = later;
        return entry;
    }
    void clear() { m_later.clear(); }

private:
    QHash<std::pair<Item, qint64>, qint64> m_later;
};

} // namespace duibiao::ui
