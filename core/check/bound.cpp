// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/bound.h"

#include "core/check/heading.h"
#include "core/plan/responsibility.h"
#include "core/text/normalized.h"
#include "core/units/organisation.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <set>
#include <utility>

namespace duibiao::check {

std::vector<QStringView> namesAtHead(QStringView sentence, const units::Registry& registry)
{
    constexpr qsizetype longestName = 20;
    constexpr qsizetype shortest = 3;
    std::vector<QStringView> names;
    for (;;) {
        qsizetype length = std::min(longestName, sentence.size());
        const auto isOne = [&](QStringView name) { return !name.contains(u'、') && !registry.bound(name).empty(); };
        while (length >= shortest && !isOne(sentence.first(length))) --length;
        if (length < shortest) return names;
        names.push_back(sentence.first(length));
        sentence = sentence.sliced(length);
        if (!sentence.startsWith(u'、') && !sentence.startsWith(u'和') && !sentence.startsWith(u'，')) return names;
        sentence = sentence.sliced(1);
    }
}

namespace {

/// The units that a name binds; where it goes on behind a known name (各单位主要负责同志, 各乡镇党政负责人), those of
/// the longest known beginning.
std::vector<int> boundByBeginning(QStringView name, const units::Registry& registry)
{
    constexpr qsizetype shortest = 3;
    if (auto units = registry.bound(name); !units.empty()) return units;
    for (qsizetype length = name.size(); length >= shortest; --length) {
        if (auto units = registry.bound(name.first(length)); !units.empty()) return units;
    }
    return {};
}

/// The same for a name that joins two (省政府部门和地方各级政府网站), or says of a group which of it are meant
/// (与民生关系密切的省政府组成部门).
std::vector<int> boundByName(QStringView name, const units::Registry& registry)
{
    if (auto units = registry.bound(name); !units.empty()) return units;
    for (const QStringView joint : {QStringView(u"以及"), QStringView(u"及"), QStringView(u"和"), QStringView(u"与")}) {
        const qsizetype at = name.indexOf(joint);
        if (at < 2 || name.size() - at - joint.size() < 2) continue;
        std::vector<int> left = boundByBeginning(name.first(at), registry);
        const std::vector<int> right = left.empty() ? left : boundByName(name.sliced(at + joint.size()), registry);
        if (right.empty()) continue;
        left.insert(left.end(), right.begin(), right.end());
        return left;
    }
    if (auto units = boundByBeginning(name, registry); !units.empty()) return units;
    const qsizetype of = name.lastIndexOf(u'的');
    return of < 0 ? std::vector<int>() : boundByBeginning(name.sliced(of + 1), registry);
}

/// 教育、民政、人社等部门: the units whose names hold the fields that are listed; what is a unit's name means that
/// unit.
std::vector<int> boundByFields(QStringView name, const units::Registry& registry)
{
    constexpr qsizetype shortest = 2;
    constexpr qsizetype longest = 6;
    const qsizetype end = name.lastIndexOf(u'等');
    if (end < 0 || !name.first(end).contains(u'、')) return {};
    std::vector<int> members;
    bool isKnown = true; // every field is somebody's
    for (QStringView field : name.first(end).tokenize(u'、')) {
        if (const std::vector<int> named = registry.bound(field); !named.empty()) {
            members.insert(members.end(), named.begin(), named.end());
            continue;
        }
        for (const QChar place : {QChar(u'省'), QChar(u'市'), QChar(u'县'), QChar(u'区')})
            if (field.size() > shortest && field.startsWith(place)) field = field.sliced(1);
        if (field.size() < shortest || field.size() > longest) continue;
        const std::size_t before = members.size();
        for (std::size_t i = 0; i < registry.units().size(); ++i) {
            const units::Unit& unit = registry.units()[i];
            const auto holds = [field](const QString& known) { return known.contains(field); };
            if (holds(unit.name) || std::ranges::any_of(unit.aliases, holds)) members.push_back(static_cast<int>(i));
        }
        isKnown = isKnown && members.size() > before;
    }
    // 教育、供水、供气等领域的行业主管部门: whose fields these are is said by the list of that group.
    if (const qsizetype of = name.lastIndexOf(u'的'); !isKnown && of > end) {
        const std::vector<int> group = registry.bound(name.sliced(of + 1));
        members.insert(members.end(), group.begin(), group.end());
    }
    return members;
}

/// Whom a collective name means where the list has no such group: 各单位 everybody, 各部门 the departments,
/// 各镇（街道） the bodies of those kinds.
std::vector<int> boundByKind(QStringView name, const units::Registry& registry)
{
    const units::CollectiveName meant = units::takeCollectiveApart(text::folded(name));
    std::vector<int> members;
    if (!meant.isWhole) return members;
    const bool everybody = meant.kinds.isEmpty() && name.endsWith(u"单位");
    for (std::size_t i = 0; i < registry.units().size(); ++i) {
        const QString kind = units::kindOf(text::folded(registry.units()[i].name));
        if (everybody || units::means(meant, kind)) members.push_back(static_cast<int>(i));
    }
    return members;
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
        std::vector<int> known = boundByName(name, registry);
        // 政府办公厅（室） and 本级政府办公厅（室） are those of 各级政府办公厅（室）.
        const QString own = name.startsWith(u"本级") ? name.sliced(2) : name;
        for (const QStringView all : {QStringView(u"各级"), QStringView(u"各")})
            if (known.empty() && own.startsWith(u"政府办公")) known = registry.bound(all.toString() + own);
        for (const int unit : known.empty() ? boundByKind(name, registry) : known) units.insert(unit);
    }
    return units;
}

} // namespace

std::vector<int> boundUnits(const plan::Requirement& requirement, const units::Registry& registry)
{
    const std::set<int> responsible = boundBy(requirement.units(), registry);
    if (requirement.stated.units) return {responsible.begin(), responsible.end()};
    std::set<int> actors;
    if (!requirement.actor.isEmpty()) {
        QStringList names = plan::splitUnits(requirement.actor);
        names.append(requirement.actor);
        const std::vector<int> fields = boundByFields(requirement.actor, registry);
        actors = fields.empty() ? boundBy(names, registry) : std::set<int>(fields.begin(), fields.end());
        if (isVague(requirement.actor) && !responsible.empty()) {
            std::set<int> both;
            std::ranges::set_intersection(actors, responsible, std::inserter(both, both.end()));
            if (!both.empty()) actors = both;
        }
    }
    // 各乡镇（街道）便民服务中心和县政务服务大厅: places that some units run; who answers for them is named by the
    // note.
    static constexpr std::array places{u"中心", u"大厅", u"站点", u"窗口"};
    const bool isPlace = std::ranges::any_of(
        places, [&](const char16_t* place) { return requirement.actor.endsWith(QStringView(place)); });
    if (isPlace && registry.bound(requirement.actor).empty() && !responsible.empty()) actors.clear();
    // An actor that is no unit of the registry (领导小组, 牵头部门) acts through whoever is responsible.
    const std::set<int>& units = actors.empty() ? responsible : actors;
    return {units.begin(), units.end()};
}

namespace {

/// True when the name is that of an organisation, though the registry may not know it: such a duty is that
/// organisation's and no other's.
bool isOrganisation(QStringView name)
{
    constexpr qsizetype longest = 14;
    // 全市二级以上公立医院: bodies in the plural, for which somebody answers.
    static constexpr std::array plurals{u"全省", u"全市", u"全县", u"全区", u"全州", u"所有", u"各", u"辖区内"};
    if (std::ranges::any_of(plurals, [name](const char16_t* word) { return name.startsWith(QStringView(word)); }))
        return false;
    return name.size() <= longest && !units::isCollective(name) && !units::takeApart(text::folded(name)).kind.isEmpty();
}

/// 3.市场监督管理所、市场服务管理所。由分管领导带队走访: the heading of a paragraph that is nothing but names says whom
/// it binds.
std::set<int> boundByHeading(const plan::Requirement& requirement, const plan::Plan& plan,
                             const units::Registry& registry)
{
    std::set<int> units;
    for (const QString& name : plan::splitUnits(headingOf(requirement, plan))) {
        const std::vector<int> known = registry.bound(name);
        if (known.empty()) return {};
        units.insert(known.begin(), known.end());
    }
    return units;
}

bool isWithin(const QString& path, const QString& outer)
{
    return path == outer || (path.startsWith(outer) && (outer.isEmpty() || path.at(outer.size()) == u'/'));
}

/// 各部门单位 in the sentence, 各镇（街道） and 区政府有关部门 in its row of the task table: the row names everybody
/// the duty was given to. A unit or an office that the sentence names by itself stays the only one.
void addRowUnits(Duty& duty, const plan::Plan& plan, const units::Registry& registry)
{
    const plan::Requirement& requirement = *duty.requirement;
    if (duty.units.empty() || requirement.stated.units || isVague(requirement.actor) ||
        !units::isCollective(requirement.actor))
        return;
    std::set<int> units(duty.units.begin(), duty.units.end());
    for (const plan::RequirementSpan& span : requirement.spans)
        if (span.row >= 0 && span.row < static_cast<int>(plan.table.size()))
            units.merge(boundBy(plan.table[static_cast<std::size_t>(span.row)].units, registry));
    duty.units.assign(units.begin(), units.end());
}

} // namespace

void bindUnits(std::vector<Duty>& duties, const plan::Plan& plan, const units::Registry& registry)
{
    const Duty* before = nullptr;
    for (Duty& duty : duties) {
        const plan::Requirement& requirement = *duty.requirement;
        duty.units = boundUnits(requirement, registry);
        addRowUnits(duty, plan, registry);
        const Duty* last = std::exchange(before, &duty);
        if (!duty.units.empty() || requirement.stated.units) continue;
        if (duty.row >= 0) {
            const std::set<int> units = boundBy(plan.table[static_cast<std::size_t>(duty.row)].units, registry);
            duty.units.assign(units.begin(), units.end());
            if (!duty.units.empty()) continue;
        }
        QStringList named = requirement.units();
        if (!requirement.actor.isEmpty()) named.append(requirement.actor);
        if (std::ranges::any_of(named, [](const QString& name) { return isOrganisation(name); })) continue;

        // "县信访局办理网民留言，按时办结率达到98%以上": the sentence begins with whom it binds, though its measure has
        // another subject.
        if (named.isEmpty()) {
            std::set<int> units;
            for (const QStringView name : namesAtHead(requirement.text, registry)) {
                for (const int unit : registry.bound(name)) units.insert(unit);
            }
            duty.units.assign(units.begin(), units.end());
            if (!duty.units.empty()) continue;
        }

        if (const std::set<int> units = boundByHeading(requirement, plan, registry); !units.empty()) {
            duty.units.assign(units.begin(), units.end());
            continue;
        }
        QStringList others;
        for (const plan::RequirementSpan& span : requirement.spans) {
            if (span.row >= 0 && span.row < static_cast<int>(plan.table.size()))
                others += plan.table[static_cast<std::size_t>(span.row)].units;
        }
        if (others.isEmpty()) {
            for (const plan::ResponsibilityNote& note : plan.responsibility) {
                if (note.part == requirement.part && isWithin(requirement.path, note.path))
                    others += note.units.lead + note.units.with;
            }
        }
        if (!others.isEmpty()) {
            const std::set<int> units = boundBy(others, registry);
            duty.units.assign(units.begin(), units.end());
        } else if (last && last->requirement->path == requirement.path && last->requirement->part == requirement.part) {
            duty.units = last->units;
            duty.isInherited = named.isEmpty();
        } else if (named.isEmpty()) {
            duty.units.resize(registry.units().size());
            std::iota(duty.units.begin(), duty.units.end(), 0);
        }
    }
}

} // namespace duibiao::check
