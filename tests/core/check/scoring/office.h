// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/scoring/score.h"

#include <catch2/catch_test_macros.hpp>

#include <ostream>

namespace duibiao::check {

/// Shows points in messages of tests.
inline std::ostream& operator<<(std::ostream& out, Points points)
{
    return out << points.text().toStdString();
}

} // namespace duibiao::check

namespace duibiao::test {

/// A plan of duties a1…a4 under 一 and b1…b4 under 二/（一）, and the units that the verdicts are of.
struct ScoredOffice {
    plan::Plan plan;
    units::Registry units;
    std::vector<check::Verdict> verdicts;

    ScoredOffice()
    {
        for (const QString& chapter : {QStringLiteral("一"), QStringLiteral("二/（一）")}) {
            for (int i = 1; i <= 4; ++i) {
                plan::Requirement requirement;
                requirement.id = (chapter == u"一" ? QStringLiteral("a%1") : QStringLiteral("b%1")).arg(i);
                requirement.path = chapter;
                plan.requirements.push_back(requirement);
            }
        }
        for (const QString& name : {QStringLiteral("县水利局"), QStringLiteral("县林业局")})
            units.add({name, {}, {QStringLiteral("各部门")}});
        units.add({QStringLiteral("青石镇"), {}, {QStringLiteral("各乡镇")}});
    }

    void add(const QString& requirement, check::Status status, const QString& unit = QStringLiteral("县水利局"))
    {
        check::Verdict verdict;
        verdict.unit = unit;
        verdict.requirementId = requirement;
        verdict.status = status;
        verdicts.push_back(verdict);
    }
    void addShort(const QString& requirement, double done, double required)
    {
        add(requirement, check::Status::NotMet);
        verdicts.back().progress = check::Verdict::Count{done, required};
    }

    [[nodiscard]] check::Scores scores(const check::Rubric& rubric) const
    {
        return check::score(rubric, verdicts, plan, units);
    }
    [[nodiscard]] check::UnitScore of(const check::Rubric& rubric,
                                      const QString& unit = QStringLiteral("县水利局")) const
    {
        for (const check::UnitScore& each : scores(rubric).units)
            if (each.unit == unit) return each;
        FAIL("no such unit");
        return {};
    }
};

/// An indicator that scores the duties under `path`.
inline check::Indicator indicatorOn(const QString& path, int points)
{
    check::Indicator out;
    out.name = path == u"一" ? QStringLiteral("Training") : QStringLiteral("Reporting");
    out.points = check::Points::whole(points);
    out.scope.sections = {{-1, path}};
    return out;
}

/// Two indicators of ten points, 一 and 二; not met takes 3 off, late 1, no evidence 2.
inline check::Rubric deducting(check::Model model)
{
    using check::Effect;
    using check::Points;
    using check::Status;
    check::Rubric rubric;
    rubric.model = model;
    rubric.effects = {{Status::Met, Effect::share(100)},
                      {Status::MetLate, Effect::deduct(Points::whole(1))},
                      {Status::NotMet, Effect::deduct(Points::whole(3))},
                      {Status::NoEvidence, Effect::deduct(Points::whole(2))}};
    rubric.indicators = {indicatorOn(QStringLiteral("一"), 10), indicatorOn(QStringLiteral("二"), 10)};
    return rubric;
}

} // namespace duibiao::test
