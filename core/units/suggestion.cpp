// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/units/suggestion.h"

#include "core/text/normalized.h"
#include "core/units/organisation.h"

#include <algorithm>
#include <map>

namespace duibiao::units {

namespace {

/// The members of a collective name: bodies of the kinds it lists (各镇（街道）), or every department (各部门); none
/// where it leaves open who is meant.
std::vector<int> membersOf(const QString& group, const std::vector<Suggestion::Proposed>& units)
{
    const CollectiveName name = takeCollectiveApart(text::folded(group));
    std::vector<int> members;
    for (std::size_t i = 0; i < units.size(); ++i) {
        if (means(name, kindOf(text::folded(units[i].unit.name)))) members.push_back(static_cast<int>(i));
    }
    return members;
}

bool isGroupOf(const Registry& known, const QString& group)
{
    return !known.bound(group).empty();
}

} // namespace

Suggestion suggest(const std::vector<Mention>& mentions, const Registry& known)
{
    Suggestion out;
    for (const Unit& unit : known.units()) out.units.push_back({unit, 0, true});
    std::map<QString, std::size_t> added; // folded name -> index
    for (const Mention& mention : mentions) {
        if (isCollective(mention.name)) {
            out.groups.push_back({mention.name, mention.duties, known.bound(mention.name)});
            continue;
        }
        if (const int unit = known.find(mention.name); unit >= 0) {
            out.units[static_cast<std::size_t>(unit)].duties += mention.duties;
            continue;
        }
        const auto [place, isNew] = added.try_emplace(text::folded(mention.name), out.units.size());
        if (isNew)
            out.units.push_back({Unit{mention.name, {}, {}}, mention.duties, false});
        else
            out.units[place->second].duties += mention.duties;
    }
    for (Suggestion::Group& group : out.groups) {
        if (isGroupOf(known, group.name)) continue;
        group.members = membersOf(group.name, out.units);
        for (const int member : group.members)
            out.units[static_cast<std::size_t>(member)].unit.groups.append(group.name);
    }
    QStringList names;
    for (const Suggestion::Proposed& proposed : out.units) names.append(proposed.unit.name);
    out.nearMisses = nearMisses(names);
    return out;
}

Unit merged(Unit kept, const Unit& other)
{
    const auto append = [](QStringList& list, const QString& name) {
        const QString folded = text::folded(name);
        if (std::ranges::none_of(list, [&](const QString& each) { return text::folded(each) == folded; }))
            list.append(name);
    };
    QStringList names{kept.name};
    names += kept.aliases;
    append(names, other.name);
    for (const QString& alias : other.aliases) append(names, alias);
    kept.aliases = names.sliced(1);
    for (const QString& group : other.groups) append(kept.groups, group);
    if (kept.parent.isEmpty()) kept.parent = other.parent;
    return kept;
}

std::vector<Clash> clashes(const Registry& registry)
{
    struct Claim {
        QString name;
        std::vector<std::size_t> units;
    };
    std::vector<Claim> claims; // in the order of the list
    std::map<QString, std::size_t> places;
    for (std::size_t i = 0; i < registry.units().size(); ++i) {
        const Unit& unit = registry.units()[i];
        for (const QString& name : QStringList{unit.name} + unit.aliases) {
            const auto [place, isNew] = places.try_emplace(text::folded(name), claims.size());
            if (isNew) claims.push_back({name, {}});
            std::vector<std::size_t>& units = claims[place->second].units;
            if (units.empty() || units.back() != i) units.push_back(i);
        }
    }
    std::vector<Clash> out;
    for (const Claim& claim : claims) {
        if (claim.units.size() < 2) continue;
        Clash clash{claim.name, {}};
        for (const std::size_t unit : claim.units) clash.units.append(registry.units()[unit].name);
        out.push_back(std::move(clash));
    }
    return out;
}

} // namespace duibiao::units
