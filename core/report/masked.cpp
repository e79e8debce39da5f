// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/masked.h"

#include "core/text/masking.h"

namespace duibiao::report {

namespace {

void cover(QString& words)
{
    words = text::masked(words);
}

} // namespace

Report masked(Report report)
{
    for (Line& line : report.lines) {
        cover(line.requirement);
        cover(line.verdict.reason);
        for (check::EvidenceRef& evidence : line.verdict.evidence) cover(evidence.quote);
        if (line.ruling) cover(line.ruling->reason);
        if (line.unsignedRuling) cover(line.unsignedRuling->reason);
    }
    if (report.narrowed) cover(report.narrowed->filter);
    for (PlanFinding& each : report.findings) {
        cover(each.finding.message);
        cover(each.words);
    }
    for (check::Irregularity& irregularity : report.irregularities) {
        cover(irregularity.message);
        for (check::Irregularity::Place& place : irregularity.places) cover(place.quote);
    }
    for (InputFile& input : report.inputs)
        for (Warning& warning : input.warnings) cover(warning.message);
    if (report.scored) report.scored = masked(std::move(*report.scored));
    return report;
}

Scored masked(Scored scored)
{
    const auto coverGiven = [](auto& lines) {
        for (auto& line : lines)
            for (check::Given& given : line.given) cover(given.reason);
    };
    coverGiven(scored.rubric.indicators);
    coverGiven(scored.rubric.bonuses);
    coverGiven(scored.rubric.vetoes);
    for (QString& doubt : scored.doubts) cover(doubt);
    for (check::UnitScore& unit : scored.scores.units) {
        cover(unit.formula); // what a person gave stands there with its reason
        for (check::IndicatorScore& each : unit.indicators) cover(each.formula);
        for (auto* extras : {&unit.bonuses, &unit.vetoes})
            for (check::ExtraScore& each : *extras) cover(each.formula);
    }
    return scored;
}

plan::Plan masked(plan::Plan plan)
{
    cover(plan.metadata.title);
    for (plan::Requirement& duty : plan.requirements) cover(duty.text);
    return plan;
}

} // namespace duibiao::report
