// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/duty.h"

#include "core/check/bound.h"
#include "core/check/dutydays.h"
#include "core/check/dutyparts.h"
#include "core/check/performer.h"
#include "core/check/taskrows.h"
#include "core/text/holds.h"
#include "core/units/organisation.h"

#include <algorithm>
#include <array>

namespace duibiao::check {

namespace {

/// The duty is to take part in what others hold, or to do something together with them.
bool asksToJoin(const plan::Requirement& requirement)
{
    static constexpr std::array joins{u"参加", u"参与", u"出席", u"列席", u"联合", u"会同", u"配合", u"协助", u"协同"};
    const QString words = requirement.text;
    return text::holdsAny(words, joins);
}

/// Who is to do it, where the subject of the sentence is somebody: 联席会议每半年至少召开一次 has the deed itself for
/// its subject. Empty otherwise.
QString performerOf(const plan::Requirement& requirement, const units::Registry& units)
{
    const QString& actor = requirement.actor;
    if (actor.isEmpty()) {
        // "县法院商事案件平均审理天数…": the sentence begins with whom it binds, though its subject is another.
        const auto names = namesAtHead(requirement.text, units);
        return names.empty()
                   ? QString()
                   : requirement.text.first(names.back().data() + names.back().size() - requirement.text.constData());
    }
    const bool isPerson = namesLeader(actor) || namesDeputy(actor);
    if (isPerson || !units.bound(actor).empty()) return actor;
    // 各部门法制审核人员不低于…: behind whom it binds stands what is measured.
    if (const auto names = namesAtHead(actor, units); !names.empty()) {
        static constexpr std::array joints{u"、", u"，", u"及", u"和", u"与"};
        const qsizetype end = names.back().data() + names.back().size() - actor.constData();
        if (!text::holdsAny(QStringView(actor).sliced(end), joints)) return actor.first(end);
    }
    return units::isCollective(actor) || units.findIn(actor) >= 0 ? actor : QString();
}

} // namespace

bool Duty::isPlain() const
{
    return std::ranges::none_of(parts, &Part::fact);
}

bool Duty::mayBind(int unit) const
{
    return isInherited || std::ranges::binary_search(units, unit);
}

std::vector<Duty> makeDuties(const Terms& terms)
{
    const TaskRows rows(terms.plan);
    std::vector<Duty> duties;
    duties.reserve(terms.plan.requirements.size());
    for (const plan::Requirement& requirement : terms.plan.requirements) {
        Duty duty;
        duty.requirement = &requirement;
        duty.parts = partsOf({terms.planDocument, requirement, performerOf(requirement, terms.units), terms.to.year()},
                             terms.plan, duties);
        const bool hasRow =
            std::ranges::any_of(requirement.spans, [](const plan::RequirementSpan& span) { return span.row >= 0; });
        if (!hasRow) duty.row = rows.naming(duty);
        setDays(duty, terms, duties.empty() ? nullptr : &duties.back());
        duty.wantsLeader = namesLeader(requirement.actor) || namesLeader(requirement.text);
        duty.ownJoining = namesOther(requirement.text) || asksToJoin(requirement);
        duties.push_back(std::move(duty));
    }
    setYears(duties, terms);
    return duties;
}

} // namespace duibiao::check
