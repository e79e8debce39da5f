// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/scoring/doubts.h"

#include "core/check/scoring/scope.h"
#include "core/check/words.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::check {
namespace {

class Doubter {
public:
    Doubter(const Rubric& rubric, const plan::Plan& plan, const units::Registry& registry)
        : m_rubric(rubric), m_plan(plan), m_registry(registry)
    {
    }

    [[nodiscard]] QStringList all()
    {
        lookAtIndicators();
        for (const Veto& veto : m_rubric.vetoes) {
            lookAt(veto.name, veto.scope);
            lookAt(veto.name, veto.given);
            if (veto.scope.isEmpty() != veto.statuses.empty())
                m_out += Texts::tr("%1: duties and statuses have to be named together.").arg(veto.name);
        }
        for (const Bonus& bonus : m_rubric.bonuses) {
            lookAt(bonus.name, bonus.scope);
            lookAt(bonus.name, bonus.given);
            if (bonus.scope.isEmpty() != bonus.statuses.empty())
                m_out += Texts::tr("%1: duties and statuses have to be named together.").arg(bonus.name);
        }
        for (const UnitGroup& group : m_rubric.groups)
            for (const QString& member : group.members)
                if (m_registry.bound(member).empty())
                    m_out += Texts::tr("%1: the list of units has no \"%2\".").arg(group.name, member);
        return m_out;
    }

private:
    void lookAtIndicators()
    {
        std::vector<int> duties(m_rubric.indicators.size());
        int outside = 0;
        for (const plan::Requirement& requirement : m_plan.requirements) {
            const int indicator = indicatorOf(m_rubric, requirement);
            if (indicator < 0)
                ++outside;
            else
                ++duties[static_cast<std::size_t>(indicator)];
        }
        for (std::size_t i = 0; i < duties.size(); ++i) {
            const Indicator& indicator = m_rubric.indicators[i];
            lookAt(indicator.name, indicator.scope);
            lookAt(indicator.name, indicator.given);
            if (indicator.points == Points() && m_rubric.model != Model::Deduct)
                m_out += Texts::tr("%1: it is worth no points.").arg(indicator.name);
            if (duties[i] == 0 && indicator.given.empty())
                m_out += Texts::tr("%1: it holds no duty of the plan, and nobody gave points.").arg(indicator.name);
        }
        if (outside > 0) m_out += Texts::tr("Duties of the plan that no indicator scores: %1.").arg(outside);
    }

    void lookAt(const QString& name, const Scope& scope)
    {
        for (const QString& id : scope.requirements)
            if (!std::ranges::contains(m_plan.requirements, id, &plan::Requirement::id))
                m_out += Texts::tr("%1: the plan has no duty \"%2\".").arg(name, id);
        for (const Section& section : scope.sections) {
            const Scope one{{}, {section}, false};
            if (std::ranges::none_of(m_plan.requirements,
                                     [&](const plan::Requirement& each) { return isMeant(one, each); }))
                m_out += Texts::tr("%1: no duty of the plan stands under \"%2\".").arg(name, section.path);
        }
    }

    void lookAt(const QString& name, const std::vector<Given>& given)
    {
        QSet<QString> seen;
        for (const Given& each : given) {
            const int unit = m_registry.find(each.unit);
            const bool isItsName = unit >= 0 && m_registry.units()[static_cast<std::size_t>(unit)].name == each.unit;
            if (!isItsName) m_out += Texts::tr("%1: the list of units has no \"%2\".").arg(name, each.unit);
            if (seen.contains(each.unit))
                m_out += Texts::tr("%1: points are given to \"%2\" twice; the first count.").arg(name, each.unit);
            seen.insert(each.unit);
        }
    }

    const Rubric& m_rubric;
    const plan::Plan& m_plan;
    const units::Registry& m_registry;
    QStringList m_out;
};

} // namespace

QStringList doubts(const Rubric& rubric, const plan::Plan& plan, const units::Registry& registry)
{
    return Doubter(rubric, plan, registry).all();
}

} // namespace duibiao::check
