// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/contract.h"
#include "core/report/jsonvalues.h"
#include "core/report/labels.h"
#include "core/report/statusmark.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace duibiao::report {
namespace {

using json::orNull;
using json::Text;

QJsonObject input(const InputFile& from)
{
    QJsonArray warnings;
    for (const Warning& warning : from.warnings) {
        const SourceSpan span = from.codePoints.fromUtf16(warning.span);
        warnings.append(QJsonObject{{u"code"_s, warning.code},
                                    {u"message"_s, warning.message},
                                    {u"begin"_s, span.begin},
                                    {u"end"_s, span.end}});
    }
    return {
        {u"file"_s, from.file},
        {u"sha256"_s, orNull(from.sha256)},
        {u"unit"_s, orNull(from.unit)},
        {u"matched_by"_s, orNull(from.matchedBy)},
        {u"state"_s, stateName(from.state)},
        {u"warnings"_s, warnings},
    };
}

/// Evidence spans count in the submission's text, so each file converts its own.
using Offsets = QHash<QString, const text::CodePoints*>;

QJsonArray evidence(const check::Verdict& verdict, const Offsets& offsets)
{
    QJsonArray out;
    for (const check::EvidenceRef& ref : verdict.evidence) {
        const text::CodePoints* points = offsets.value(ref.file);
        const SourceSpan span = points ? points->fromUtf16(ref.span) : ref.span;
        out.append(QJsonObject{{u"file"_s, ref.file},
                               {u"quote"_s, ref.quote},
                               {u"begin"_s, span.begin},
                               {u"end"_s, span.end},
                               {u"place"_s, json::place(ref.place)}});
    }
    return out;
}

QJsonValue awaitsSignature(const Line& line)
{
    if (!line.unsignedRuling) return QJsonValue::Null;
    const Ruling& from = *line.unsignedRuling;
    return QJsonObject{
        {u"status"_s, check::statusName(from.status)}, {u"reason"_s, from.reason}, {u"decided_by"_s, from.who}};
}

QJsonObject verdict(const Line& line, const text::CodePoints& planPoints, const Offsets& offsets)
{
    const check::Verdict& from = line.verdict;
    const SourceSpan span = planPoints.fromUtf16(from.planSpan);
    QJsonValue progress = QJsonValue::Null;
    if (from.progress)
        progress = QJsonObject{{u"done"_s, from.progress->done}, {u"required"_s, from.progress->required}};
    return {
        {u"unit"_s, from.unit},
        {u"requirement_id"_s, from.requirementId},
        {u"plan_begin"_s, span.begin},
        {u"plan_end"_s, span.end},
        {u"path"_s, from.path},
        {u"status"_s, check::statusName(from.status)},
        {u"cause"_s,
         from.cause == check::Cause::None ? QJsonValue(QJsonValue::Null) : QJsonValue(check::causeName(from.cause))},
        {u"progress"_s, progress},
        {u"reason"_s, from.reason},
        {u"rule"_s, from.rule},
        {u"evidence"_s, evidence(from, offsets)},
        {u"confidence"_s, from.confidence},
        {u"decided_by"_s, line.ruling ? line.ruling->who : u"engine"_s},
        {u"engine_status"_s, check::statusName(line.engineStatus)},
        {u"awaits_signature"_s, awaitsSignature(line)},
    };
}

QJsonObject irregularity(const check::Irregularity& from, const Offsets& offsets, const Offsets& yearBefore)
{
    QJsonArray places;
    for (const check::Irregularity::Place& place : from.places) {
        const text::CodePoints* points = (place.isOfYearBefore ? yearBefore : offsets).value(place.file);
        const SourceSpan span = points ? points->fromUtf16(place.span) : place.span;
        places.append(QJsonObject{{u"file"_s, place.file},
                                  {u"year_before"_s, place.isOfYearBefore},
                                  {u"quote"_s, place.quote},
                                  {u"begin"_s, span.begin},
                                  {u"end"_s, span.end}});
    }
    return {{u"code"_s, check::kindName(from.kind)},
            {u"unit"_s, from.unit},
            {u"other_unit"_s, orNull(from.otherUnit)},
            {u"requirement_id"_s, orNull(from.requirementId)},
            {u"message"_s, from.message},
            {u"places"_s, places}};
}

QJsonObject counts(const Counts& from)
{
    QJsonObject byStatus;
    for (const check::Status status : allStatuses)
        byStatus.insert(check::statusName(status), from.byStatus.value(status));
    return {{u"total"_s, from.total}, {u"by_status"_s, byStatus}, {u"fulfilled"_s, from.fulfilled()}};
}

} // namespace

QJsonObject checkJson(const Report& report, const Document& plan)
{
    const Text text(plan.text);
    const text::CodePoints planPoints(plan.text);
    Offsets offsets;
    QJsonArray inputs;
    for (const InputFile& from : report.inputs) {
        offsets.insert(from.file, &from.codePoints);
        inputs.append(input(from));
    }
    Offsets yearBefore;
    for (const InputFile& from : report.yearBefore) yearBefore.insert(from.file, &from.codePoints);
    QJsonArray irregularities;
    for (const check::Irregularity& from : report.irregularities)
        irregularities.append(irregularity(from, offsets, yearBefore));
    QJsonArray verdicts;
    for (const Line& line : report.lines) verdicts.append(verdict(line, planPoints, offsets));
    std::vector<plan::Finding> findings;
    for (const PlanFinding& each : report.findings) findings.push_back(each.finding);
    QJsonObject summary = counts(report.counts);
    QJsonArray byUnit;
    for (const auto& [unit, unitCounts] : report.byUnit) {
        QJsonObject object = counts(unitCounts);
        object.insert("unit"_L1, unit);
        byUnit.append(object);
    }
    summary.insert("by_unit"_L1, byUnit);
    QJsonObject out{
        {u"schema"_s, u"duibiao-check/1"_s},
        {u"plan"_s, json::documentHead(plan, text)},
        {u"plan_title"_s, report.planTitle},
        {u"as_of"_s, orNull(report.asOf)},
        {u"period"_s, QJsonArray{orNull(report.from), orNull(report.to)}},
        {u"inputs"_s, inputs},
        {u"verdicts"_s, verdicts},
        {u"findings"_s, json::findings(findings, text)},
        {u"irregularities"_s, irregularities},
        {u"summary"_s, summary},
    };
    if (report.narrowed)
        out.insert("narrowed"_L1, QJsonObject{{u"filter"_s, report.narrowed->filter},
                                              {u"listed"_s, report.narrowed->shown},
                                              {u"all"_s, report.narrowed->all}});
    if (report.scored) out.insert("scores"_L1, scoredJson(*report.scored));
    return out;
}

} // namespace duibiao::report
