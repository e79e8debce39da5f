// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/contract.h"
#include "core/report/factjson.h"
#include "core/report/jsonvalues.h"

using namespace Qt::StringLiterals;

namespace duibiao::report {
namespace {

using json::list;
using json::orNull;
using json::Text;

QJsonObject metadata(const plan::Metadata& from)
{
    QJsonValue period;
    if (from.planPeriod) period = QJsonArray{orNull(from.planPeriod->first), orNull(from.planPeriod->second)};
    return {
        {u"title"_s, orNull(from.title)},
        {u"doc_number"_s, orNull(from.docNumber)},
        {u"issuer"_s, orNull(from.issuer)},
        {u"written_on"_s, orNull(from.writtenOn)},
        {u"published_on"_s, orNull(from.publishedOn)},
        {u"plan_year"_s, orNull(from.planYear, 1)},
        {u"plan_period"_s, period},
        {u"addressees"_s, list(from.addressees)},
    };
}

QJsonObject clause(const plan::Clause& from, const Text& text)
{
    QJsonObject out{
        {u"part"_s, from.part},
        {u"path"_s, from.path},
        {u"heading"_s, from.heading ? QJsonValue(*from.heading) : QJsonValue(QJsonValue::Null)},
    };
    text.putSpan(out, from.span);
    return out;
}

QJsonValue inheritedFrom(plan::Responsibility::Inherited from)
{
    using Inherited = plan::Responsibility::Inherited;
    switch (from) {
    case Inherited::None: break;
    case Inherited::Note: return u"note"_s;
    case Inherited::Table: return u"table"_s;
    case Inherited::Default: return u"default"_s;
    }
    return QJsonValue::Null;
}

QJsonArray stated(const plan::Stated& from)
{
    QJsonArray names;
    const auto add = [&names](bool is, QLatin1StringView name) {
        if (is) names.append(name);
    };
    add(from.deadlines, "deadlines"_L1);
    add(from.measures, "measures"_L1);
    add(from.actor, "actor"_L1);
    add(from.units, "units"_L1);
    add(from.duty, "duty"_L1);
    return names;
}

QJsonObject requirement(const plan::Requirement& from, const Text& text)
{
    QJsonArray spans;
    for (const plan::RequirementSpan& span : from.spans) {
        const bool inTable = span.source == facts::Source::Table;
        QJsonObject object{{u"source"_s, inTable ? u"table"_s : u"clause"_s}, {u"row"_s, orNull(span.row, 0)}};
        text.putSpan(object, span.span);
        spans.append(object);
    }
    QJsonArray facts;
    for (const facts::Fact& fact : from.facts) facts.append(json::fact(fact, text));
    QJsonObject out{
        {u"id"_s, from.id},
        {u"part"_s, from.part},
        {u"path"_s, from.path},
        {u"spans"_s, spans},
        {u"text"_s, from.text},
        {u"modality"_s, facts::modalityName(from.modality)},
        {u"actor"_s, orNull(from.actor)},
        {u"action"_s, from.action},
        {u"object"_s, from.object},
        {u"condition"_s, orNull(from.condition)},
        {u"responsible"_s, QJsonObject{{u"lead"_s, list(from.responsible.lead)},
                                       {u"with"_s, list(from.responsible.with)},
                                       {u"inherited_from"_s, inheritedFrom(from.responsible.from)}}},
        {u"facts"_s, facts},
    };
    if (from.stated.any()) out.insert("stated"_L1, stated(from.stated));
    return out;
}

QJsonObject note(const plan::ResponsibilityNote& from, const Text& text)
{
    QJsonObject out{
        {u"part"_s, from.part},
        {u"path"_s, from.path},
        {u"lead"_s, list(from.units.lead)},
        {u"with"_s, list(from.units.with)},
    };
    text.putQuote(out, from.span);
    return out;
}

QJsonObject tableRow(const plan::TaskRow& from, const Text& text)
{
    QJsonObject out{
        {u"no"_s, orNull(from.number)},           {u"task"_s, orNull(from.task)},
        {u"topic"_s, orNull(from.topic)},         {u"requirement"_s, from.requirement},
        {u"units"_s, list(from.units)},           {u"lead"_s, list(from.responsible.lead)},
        {u"with"_s, list(from.responsible.with)}, {u"deadline_text"_s, orNull(from.deadlineText)},
        {u"deadline"_s, orNull(from.deadline)},
    };
    text.putSpan(out, from.span);
    return out;
}

/// An array of what `write` makes of each value.
template <typename Values, typename Write> QJsonArray each(const Values& values, Write write)
{
    QJsonArray out;
    for (const auto& value : values) out.append(write(value));
    return out;
}

} // namespace

namespace json {

QJsonArray findings(const std::vector<plan::Finding>& findings, const Text& text)
{
    return each(findings, [&](const plan::Finding& finding) {
        static constexpr const char16_t* severities[] = {u"info", u"warning", u"error"};
        QJsonObject out{
            {u"code"_s, finding.code},
            {u"severity"_s, QString::fromUtf16(severities[static_cast<size_t>(finding.severity)])},
            {u"message"_s, finding.message},
        };
        text.putSpan(out, finding.span);
        return out;
    });
}

} // namespace json

QJsonObject planJson(const Document& document, const plan::Plan& plan)
{
    const Text text(document.text);
    QJsonArray warnings = text.warnings(document.warnings);
    for (const QJsonValue& warning : text.warnings(plan.warnings)) warnings.append(warning);
    return {
        {u"schema"_s, u"duibiao-plan/1"_s},
        {u"document"_s, json::documentHead(document, text)},
        {u"warnings"_s, warnings},
        {u"metadata"_s, metadata(plan.metadata)},
        {u"parts"_s, each(plan.parts, [](const plan::Part& part) { return part.title; })},
        {u"clauses"_s, each(plan.clauses, [&](const plan::Clause& from) { return clause(from, text); })},
        {u"requirements"_s,
         each(plan.requirements, [&](const plan::Requirement& from) { return requirement(from, text); })},
        {u"responsibility"_s,
         each(plan.responsibility, [&](const plan::ResponsibilityNote& from) { return note(from, text); })},
        {u"default_responsibility"_s, each(plan.defaults,
                                           [&](const plan::DefaultResponsibility& from) {
                                               return QJsonObject{{u"part"_s, from.part},
                                                                  {u"units"_s, list(from.units)},
                                                                  {u"quote"_s, text.quote(from.span)}};
                                           })},
        {u"table"_s, each(plan.table, [&](const plan::TaskRow& from) { return tableRow(from, text); })},
        {u"citations"_s, each(plan.citations,
                              [&](const plan::Citation& from) {
                                  QJsonObject out{{u"title"_s, from.title}, {u"number"_s, orNull(from.number)}};
                                  text.putSpan(out, from.span);
                                  return out;
                              })},
        {u"noise"_s, each(plan.noise,
                          [&](const plan::Noise& from) {
                              QJsonObject out{{u"why"_s, from.why}};
                              text.putQuote(out, from.span);
                              return out;
                          })},
        {u"findings"_s, json::findings(plan.findings, text)},
    };
}

} // namespace duibiao::report
