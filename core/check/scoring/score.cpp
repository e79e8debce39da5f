// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/scoring/score.h"

#include "core/check/scoring/formula.h"
#include "core/check/scoring/indicator.h"
#include "core/check/scoring/scope.h"
#include "core/check/words.h"

#include <QHash>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace duibiao::check {
namespace {

/// A verdict with its duty.
struct Known {
    const Verdict* verdict = nullptr;
    int requirement = -1; ///< index into Plan::requirements; -1 when the plan does not have it (any more)
};

const Given* givenTo(const std::vector<Given>& given, const QString& unit)
{
    const auto found = std::ranges::find(given, unit, &Given::unit);
    return found == given.end() ? nullptr : &*found;
}

class Scorer {
public:
    Scorer(const Rubric& rubric, const plan::Plan& plan) : m_rubric(rubric), m_plan(plan)
    {
        m_indicatorOf.reserve(plan.requirements.size());
        for (const plan::Requirement& requirement : plan.requirements) {
            m_requirementOf.insert(requirement.id, static_cast<int>(m_indicatorOf.size()));
            m_indicatorOf.push_back(indicatorOf(rubric, requirement));
        }
    }

    /// `verdicts` are all of one unit, in any order.
    [[nodiscard]] UnitScore unit(const QString& name, const std::vector<const Verdict*>& verdicts) const
    {
        const std::vector<Known> known = inPlanOrder(verdicts);
        UnitScore score = unit(name, known, Status::NeedsReview);
        if (score.open > 0) {
            const Points worst = unit(name, known, Status::NotMet).points;
            const Points best = unit(name, known, Status::Met).points;
            score.range = std::pair(std::min(worst, best), std::max(worst, best));
        }
        return score;
    }

private:
    [[nodiscard]] std::vector<Known> inPlanOrder(const std::vector<const Verdict*>& verdicts) const
    {
        std::vector<Known> out;
        for (const Verdict* verdict : verdicts)
            out.push_back({verdict, m_requirementOf.value(verdict->requirementId, -1)});
        std::ranges::sort(out, [](const Known& a, const Known& b) {
            if (a.requirement != b.requirement) return a.requirement < b.requirement;
            return std::tie(a.verdict->requirementId, a.verdict->status) <
                   std::tie(b.verdict->requirementId, b.verdict->status);
        });
        return out;
    }

    /// The score of a unit where verdicts that wait for a person are read as `review`.
    [[nodiscard]] UnitScore unit(const QString& name, const std::vector<Known>& verdicts, Status review) const
    {
        UnitScore score;
        score.unit = name;
        std::vector<std::vector<ScoredVerdict>> byIndicator(m_rubric.indicators.size());
        for (const Known& known : verdicts) {
            const Status status = readAs(known, review);
            const int indicator =
                known.requirement < 0 ? -1 : m_indicatorOf[static_cast<std::size_t>(known.requirement)];
            if (indicator < 0) {
                score.outside.push_back({known.verdict->requirementId, known.verdict->path, status, {}, {}, {}, {}});
                continue;
            }
            if (status == Status::NeedsReview) ++score.open;
            const auto at = static_cast<std::size_t>(indicator);
            byIndicator[at].push_back(applied(m_rubric, m_rubric.indicators[at], *known.verdict, status));
        }
        for (std::size_t i = 0; i < byIndicator.size(); ++i) {
            const bool hasDuty = !byIndicator[i].empty();
            IndicatorScore one = scoreIndicator(m_rubric, static_cast<int>(i), name, std::move(byIndicator[i]));
            if (hasDuty || one.isCounted) score.indicators.push_back(std::move(one));
        }
        addExtras(score, verdicts, review);
        total(score);
        return score;
    }

    static Status readAs(const Known& known, Status review)
    {
        return known.verdict->status == Status::NeedsReview ? review : known.verdict->status;
    }

    [[nodiscard]] std::vector<ScoredVerdict> meant(const Scope& scope, const std::vector<Status>& statuses,
                                                   const std::vector<Known>& verdicts, Status review) const
    {
        std::vector<ScoredVerdict> out;
        for (const Known& known : verdicts) {
            const Status status = readAs(known, review);
            if (known.requirement < 0 || !std::ranges::contains(statuses, status)) continue;
            if (isMeant(scope, m_plan.requirements[static_cast<std::size_t>(known.requirement)]))
                out.push_back({known.verdict->requirementId, known.verdict->path, status, {}, {}, {}, {}});
        }
        return out;
    }

    void addExtras(UnitScore& score, const std::vector<Known>& verdicts, Status review) const
    {
        for (std::size_t i = 0; i < m_rubric.bonuses.size(); ++i) {
            const Bonus& bonus = m_rubric.bonuses[i];
            const Given* given = givenTo(bonus.given, score.unit);
            ExtraScore extra{static_cast<int>(i), {}, meant(bonus.scope, bonus.statuses, verdicts, review), {}};
            if (extra.verdicts.empty() && !given) continue;
            extra.points = bonus.points * std::ssize(extra.verdicts) + (given ? given->points : Points());
            if (bonus.cap) extra.points = std::min(extra.points, *bonus.cap);
            extra.formula = bonusFormula(bonus, extra, given);
            score.bonuses.push_back(std::move(extra));
        }
        for (std::size_t i = 0; i < m_rubric.vetoes.size(); ++i) {
            const Veto& veto = m_rubric.vetoes[i];
            const Given* given = givenTo(veto.given, score.unit);
            ExtraScore extra{static_cast<int>(i), veto.atMost, meant(veto.scope, veto.statuses, verdicts, review), {}};
            if (extra.verdicts.empty() && !given) continue;
            extra.formula = vetoFormula(veto, extra, given);
            score.vetoes.push_back(std::move(extra));
        }
    }

    void total(UnitScore& score) const
    {
        UnitSum sum;
        bool counts = false;
        for (const IndicatorScore& each : score.indicators) {
            if (!each.isCounted) continue;
            counts = true;
            sum.reached += each.points;
            sum.possible += each.maximum;
            sum.lost += each.lost;
        }
        const bool hasMaximum = m_rubric.model == Model::Deduct ? m_rubric.base > Points() : sum.possible > Points();
        score.isScored = (counts && hasMaximum) || !score.vetoes.empty();
        if (!score.isScored) {
            score.formula = nothingToScore(score, counts);
            return;
        }
        switch (m_rubric.model) {
        case Model::Sum:
            sum.before = sum.reached;
            score.maximum = sum.possible;
            break;
        case Model::Deduct:
            sum.before = m_rubric.base - sum.lost;
            score.maximum = m_rubric.base;
            break;
        case Model::Ratio:
            sum.before = Points::whole(100).scaled(sum.reached.hundredths(), sum.possible.hundredths());
            score.maximum = Points::whole(100);
            break;
        }
        sum.bonus = bonusOf(score, sum);
        sum.result = std::max(Points(), sum.before + sum.bonus);
        score.points = sum.result;
        for (const ExtraScore& veto : score.vetoes) score.points = std::min(score.points, veto.points);
        score.rate = rateOf(score.points, score.maximum);
        score.formula = counts && hasMaximum ? formulaOf(score, sum, m_rubric) : score.vetoes.front().formula;
    }

    static Points rateOf(Points points, Points maximum)
    {
        return Points::whole(100).scaled(points.hundredths(), maximum.hundredths());
    }

    [[nodiscard]] Points bonusOf(const UnitScore& score, const UnitSum& sum) const
    {
        if (m_rubric.bonusFrom && rateOf(sum.before, score.maximum) < *m_rubric.bonusFrom) return {};
        Points bonus;
        for (const ExtraScore& each : score.bonuses) bonus += each.points;
        return m_rubric.bonusCap ? std::min(bonus, *m_rubric.bonusCap) : bonus;
    }

    /// Why a unit has no figure.
    [[nodiscard]] static QString nothingToScore(const UnitScore& score, bool counts)
    {
        if (counts) return Texts::tr("Nothing to score: the indicators that bind the unit are worth no points.");
        std::vector<ScoredVerdict> all;
        for (const IndicatorScore& each : score.indicators)
            all.insert(all.end(), each.verdicts.begin(), each.verdicts.end());
        if (!all.empty()) return Texts::tr("Nothing to score: %1.").arg(countsText(all));
        if (!score.outside.empty()) return Texts::tr("Nothing to score: no indicator holds the duties of the unit.");
        return Texts::tr("Nothing to score: no duty binds the unit.");
    }

    const Rubric& m_rubric;
    const plan::Plan& m_plan;
    QHash<QString, int> m_requirementOf;
    std::vector<int> m_indicatorOf; ///< by requirement
};

/// The group of each unit, as an index into Rubric::groups; -1 for none. The first group that holds it.
std::vector<int> groupsOf(const Rubric& rubric, const units::Registry& registry)
{
    std::vector<int> out(registry.units().size(), -1);
    for (std::size_t group = 0; group < rubric.groups.size(); ++group) {
        for (const QString& member : rubric.groups[group].members) {
            for (const int unit : registry.bound(member)) {
                int& of = out[static_cast<std::size_t>(unit)];
                if (of < 0) of = static_cast<int>(group);
            }
        }
    }
    return out;
}

/// Gives places by rate; equal rates share one.
void rank(std::vector<UnitScore*>& members)
{
    std::ranges::stable_sort(members, [](const UnitScore* a, const UnitScore* b) { return a->rate > b->rate; });
    for (std::size_t i = 0; i < members.size(); ++i) {
        const bool isTied = i > 0 && members[i - 1]->rate == members[i]->rate;
        members[i]->rank = isTied ? members[i - 1]->rank : static_cast<int>(i) + 1;
    }
}

GroupScore summed(const QString& name, const std::vector<UnitScore*>& members)
{
    GroupScore out;
    out.name = name;
    out.scored = static_cast<int>(members.size());
    if (members.empty()) return out;
    std::vector<Points> rates;
    Points sum;
    for (const UnitScore* each : members) {
        rates.push_back(each->rate);
        sum += each->rate;
    }
    out.average = sum.scaled(1, std::ssize(rates));
    out.best = std::ranges::max(rates);
    out.worst = std::ranges::min(rates);
    out.formula = averageFormula(rates, out.average);
    return out;
}

} // namespace

Scores score(const Rubric& rubric, std::span<const Verdict> verdicts, const plan::Plan& plan,
             const units::Registry& registry)
{
    QHash<QString, std::vector<const Verdict*>> byUnit;
    for (const Verdict& verdict : verdicts) byUnit[verdict.unit].push_back(&verdict);

    const Scorer scorer(rubric, plan);
    Scores out;
    for (const units::Unit& unit : registry.units())
        out.units.push_back(scorer.unit(unit.name, byUnit.value(unit.name)));

    const std::vector<int> groups = groupsOf(rubric, registry);
    const int none = static_cast<int>(rubric.groups.size()); // stands last
    for (int group = 0; group <= none; ++group) {
        const QString name = group == none ? QString() : rubric.groups[static_cast<std::size_t>(group)].name;
        std::vector<UnitScore*> scored;
        bool hasUnit = false;
        for (std::size_t i = 0; i < out.units.size(); ++i) {
            if ((groups[i] < 0 ? none : groups[i]) != group) continue;
            hasUnit = true;
            out.units[i].group = name;
            if (out.units[i].isScored) scored.push_back(&out.units[i]);
        }
        if (!hasUnit) continue;
        out.groups.push_back(summed(name, scored));
        if (rubric.ranking) rank(scored);
    }
    return out;
}

} // namespace duibiao::check
