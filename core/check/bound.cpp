// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/bound.h"

#include "core/plan/responsibility.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <set>

namespace duibiao::check {

namespace {

/// Words after a unit's name that mean a person or an office of it: 各单位主要负责同志 binds 各单位.
QStringView withoutPerson(QStringView name)
{
    static constexpr std::array persons{u"主要负责同志", u"分管负责同志", u"主要负责人", u"分管负责人", u"主要领导", u"分管领导", u"负责同志", u"负责人", u"领导干部", u"工作人员"};
    for (const char16_t* person : persons) {
        const QStringView word(person);
        if (name.size() > word.size() && name.endsWith(word)) return name.chopped(word.size());
    }
    return name;
}

/// A collective that leaves open who is meant (相关部门): the note or the row says it more exactly.
bool isVague(QStringView name)
{
    return name.startsWith(u"相关") || name.startsWith(u"有关");
}

std::set<int> boundBy(const QStringList& names, const units::Registry& registry)
{
    std::set<int> units;
    for (const QString& name : names) {
        for (const int unit : registry.bound(withoutPerson(name))) units.insert(unit);
    }
    return units;
}

} // namespace

std::vector<int> boundUnits(const plan::Requirement& requirement, const units::Registry& registry)
{
    const std::set<int> responsible = boundBy(requirement.units(), registry);
    std::set<int> actors;
    if (!requirement.actor.isEmpty()) {
        QStringList names = plan::splitUnits(requirement.actor);
        names.append(requirement.actor);
        actors = boundBy(names, registry);
        if (isVague(requirement.actor) && !responsible.empty()) {
            std::set<int> both;
            std::ranges::set_intersection(actors, responsible, std::inserter(both, both.end()));
            if (!both.empty()) actors = both;
        }
    }
    // An actor that is no unit of the registry (领导小组, 牵头部门) acts through whoever is responsible.
    const std::set<int>& units = actors.empty() ? responsible : actors;
    return {units.begin(), units.end()};
}

void bindUnits(std::vector<Duty>& duties, const units::Registry& registry)
{
    const Duty* before = nullptr;
    for (Duty& duty : duties) {
        const plan::Requirement& requirement = *duty.requirement;
        duty.units = boundUnits(requirement, registry);
        if (duty.units.empty() && requirement.actor.isEmpty() && requirement.units().isEmpty()) {
            if (before && before->requirement->path == requirement.path && before->requirement->part == requirement.part) {
                duty.units = before->units;
            } else {
                duty.units.resize(registry.units().size());
                std::iota(duty.units.begin(), duty.units.end(), 0);
            }
        }
        before = &duty;
    }
}

} // namespace duibiao::check
