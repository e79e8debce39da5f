// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/scoring/indicator.h"

#include "core/check/scoring/formula.h"

#include <algorithm>
#include <cmath>

namespace duibiao::check {
namespace {

constexpr qint64 whole = 100 * 100; // of a share: percent in hundredths

/// What was done of what is required. Nothing where the verdict does not tell, and where the figures do not show what
/// is missing.
const Verdict::Count* shortfall(const Verdict& verdict)
{
    if (!verdict.progress) return nullptr;
    const Verdict::Count& count = *verdict.progress;
    const bool isShort =
        std::isfinite(count.done) && std::isfinite(count.required) && count.done >= 0 && count.done < count.required;
    return isShort ? &*verdict.progress : nullptr;
}

qint64 missingHundredths(const Verdict::Count& count)
{
    constexpr double most = 1e9; // keeps products within the numbers
    return std::llround(std::min((count.required - count.done) * 100, most));
}

const Given* givenTo(const Indicator& indicator, const QString& unit)
{
    const auto found = std::ranges::find(indicator.given, unit, &Given::unit);
    return found == indicator.given.end() ? nullptr : &*found;
}

/// Fills points and lost from what the verdicts take off.
void takeOff(IndicatorScore& score, const Indicator& indicator)
{
    qint64 lostShares = 0;
    qint64 taking = 0;
    for (const ScoredVerdict& verdict : score.verdicts) {
        if (verdict.kind == Effect::Kind::LeftOut) continue;
        ++taking;
        if (verdict.kind == Effect::Kind::Share)
            lostShares += whole - verdict.share.hundredths();
        else
            score.lost += verdict.off;
    }
    score.lost += indicator.points.scaled(lostShares, whole * taking);
    if (const auto cap = capOf(indicator)) score.lost = std::min(score.lost, *cap);
    score.points = std::max(Points(), indicator.points - score.lost);
}

void giveWithoutDuty(IndicatorScore& score, const Indicator& indicator)
{
    const Effect& effect = indicator.withoutDuty;
    score.isCounted = effect.kind != Effect::Kind::LeftOut;
    if (!score.isCounted) return;
    score.lost = effect.kind == Effect::Kind::Share ? indicator.points - indicator.points.scaled(effect.percent, 100)
                                                    : effect.points;
    if (const auto cap = capOf(indicator)) score.lost = std::min(score.lost, *cap);
    score.points = std::max(Points(), indicator.points - score.lost);
}

void give(IndicatorScore& score, const Indicator& indicator, Points points)
{
    score.isCounted = true;
    score.isGiven = true;
    if (indicator.points > Points()) {
        score.points = std::clamp(points, Points(), indicator.points);
        score.lost = indicator.points - score.points;
    } else {
        score.lost = std::max(points, Points()); // an indicator that only takes off: what is given is taken off
        if (const auto cap = capOf(indicator)) score.lost = std::min(score.lost, *cap);
    }
}

} // namespace

ScoredVerdict applied(const Rubric& rubric, const Indicator& indicator, const Verdict& verdict, Status status)
{
    const Effect effect = effectOf(rubric, indicator, status);
    ScoredVerdict out{verdict.requirementId, verdict.path, status, effect.kind, {}, {}, {}};
    const Verdict::Count* count = effect.byProgress ? shortfall(verdict) : nullptr;
    if (effect.kind == Effect::Kind::Share)
        out.share = count
                        ? Points::ofHundredths(std::llround(count->done / count->required * static_cast<double>(whole)))
                        : Points::whole(effect.percent);
    if (effect.kind == Effect::Kind::Deduct) {
        if (count) out.missing = Points::ofHundredths(missingHundredths(*count));
        if (count)
            out.off = effect.points.scaled(out.missing.hundredths(), 100);
        else if (effect.byProgress && status == Status::NoEvidence)
            out.off = capOf(indicator).value_or(effect.points);
        else
            out.off = effect.points;
    }
    return out;
}

IndicatorScore scoreIndicator(const Rubric& rubric, int indicator, const QString& unit,
                              std::vector<ScoredVerdict> verdicts)
{
    const Indicator& of = rubric.indicators[static_cast<std::size_t>(indicator)];
    IndicatorScore score;
    score.indicator = indicator;
    score.maximum = of.points;
    score.verdicts = std::move(verdicts);
    const bool counts = std::ranges::any_of(
        score.verdicts, [](const ScoredVerdict& each) { return each.kind != Effect::Kind::LeftOut; });
    if (const Given* given = givenTo(of, unit); given) {
        give(score, of, given->points);
    } else if (counts) {
        score.isCounted = true;
        takeOff(score, of);
    } else {
        giveWithoutDuty(score, of);
    }
    score.formula = formulaOf(score, rubric, score.isGiven ? givenTo(of, unit) : nullptr);
    return score;
}

} // namespace duibiao::check
