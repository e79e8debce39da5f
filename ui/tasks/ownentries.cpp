// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/ownentries.h"

namespace duibiao::ui {

void OwnEntries::add(const std::vector<store::Decision>& entries, const std::vector<qint64>& ids)
{
    for (size_t i = 0; i < ids.size(); ++i) m_last.insert({entries[i].requirementId, entries[i].unit}, ids[i]);
}

void OwnEntries::clear()
{
    m_last.clear();
    m_again.clear();
}

qint64 OwnEntries::lastOn(const store::Decision& entry) const
{
    return m_last.value({entry.requirementId, entry.unit});
}

qint64 OwnEntries::idNow(qint64 id) const
{
    while (const qint64 later = m_again.value(id)) id = later;
    return id;
}

} // namespace duibiao::ui
