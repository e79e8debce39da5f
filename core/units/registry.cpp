// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/units/registry.h"

#include "core/text/normalized.h"
#include "core/units/organisation.h"

#include <algorithm>

namespace duibiao::units {

namespace {

constexpr int ambiguous = -2;

} // namespace

void Registry::add(Unit unit)
{
    const int index = static_cast<int>(m_units.size());
    const auto claim = [&](const QString& name) {
        const QString key = text::folded(name);
        if (key.isEmpty()) return;
        const auto known = m_byName.find(key);
        if (known == m_byName.end())
            m_byName.insert(key, index);
        else if (*known != index)
            *known = ambiguous;
        m_lengths.insert(key.size());
    };
    claim(unit.name);
    for (const QString& alias : std::as_const(unit.aliases)) claim(alias);
    for (const QString& group : std::as_const(unit.groups)) {
        const QString key = text::folded(group);
        for (const QString& known : {key, groupStem(key)}) {
            if (known.isEmpty()) continue;
            std::vector<int>& members = m_byGroup[known];
            if (members.empty() || members.back() != index) members.push_back(index);
        }
    }
    m_units.push_back(std::move(unit));
}

int Registry::find(QStringView name) const
{
    return std::max(-1, m_byName.value(text::folded(name), -1));
}

std::vector<int> Registry::bound(QStringView name) const
{
    const QString key = text::folded(name);
    // A group name that is also a unit's alias would bind one unit only; a group is what the plan says, so it comes
    // first.
    if (const auto group = m_byGroup.constFind(key); group != m_byGroup.constEnd()) return *group;
    if (const int unit = m_byName.value(key, -1); unit >= 0) return {unit};
    if (const auto group = m_byGroup.constFind(groupStem(key)); group != m_byGroup.constEnd() && isCollective(name))
        return *group;
    return {};
}

bool Registry::isOfLevel(int unit, QChar level) const
{
    const Unit& known = m_units.at(static_cast<std::size_t>(unit));
    return known.name.contains(level) ||
           std::ranges::any_of(known.aliases, [level](const QString& alias) { return alias.contains(level); });
}

int Registry::findIn(QStringView text) const
{
    const QString folded = text::folded(text);
    for (const qsizetype length : m_lengths) {
        int found = -1;
        for (qsizetype at = 0; at + length <= folded.size(); ++at) {
            const int unit = m_byName.value(folded.sliced(at, length), -1);
            if (unit == -1) continue;
            if (unit >= 0 && at > 0 && isLevel(folded.at(at - 1)) && !isOfLevel(unit, folded.at(at - 1))) continue;
            if (unit == ambiguous || (found >= 0 && found != unit)) return -1;
            found = unit;
        }
        if (found >= 0) return found;
    }
    return -1;
}

std::vector<int> Registry::parentsOf(int unit) const
{
    std::vector<int> parents;
    for (int at = unit; at >= 0;) {
        const QString& parent = m_units.at(static_cast<std::size_t>(at)).parent;
        at = parent.isEmpty() ? -1 : find(parent);
        if (at < 0 || at == unit || std::ranges::contains(parents, at)) break;
        parents.push_back(at);
    }
    return parents;
}

} // namespace duibiao::units
