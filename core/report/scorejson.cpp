// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/contract.h"
#include "core/report/jsonvalues.h"
#include "core/report/rubricjson.h"

using namespace Qt::StringLiterals;

namespace duibiao::report {
namespace {

using check::Effect;
using check::Points;
using json::orNull;

QString effectName(Effect::Kind kind)
{
    switch (kind) {
    case Effect::Kind::LeftOut: break;
    case Effect::Kind::Share: return u"share"_s;
    case Effect::Kind::Deduct: return u"deduct"_s;
    }
    return u"left_out"_s;
}

QJsonValue where(bool holds, Points points)
{
    return holds ? QJsonValue(points.number()) : QJsonValue(QJsonValue::Null);
}

QJsonArray verdicts(const std::vector<check::ScoredVerdict>& from)
{
    QJsonArray out;
    for (const check::ScoredVerdict& each : from) {
        out.append(QJsonObject{{u"requirement_id"_s, each.requirementId},
                               {u"path"_s, each.path},
                               {u"status"_s, check::statusName(each.status)},
                               {u"effect"_s, effectName(each.kind)},
                               {u"share"_s, where(each.kind == Effect::Kind::Share, each.share)},
                               {u"deducted"_s, where(each.kind == Effect::Kind::Deduct, each.off)}});
    }
    return out;
}

QJsonArray indicators(const check::UnitScore& score, const check::Rubric& rubric)
{
    QJsonArray out;
    for (const check::IndicatorScore& each : score.indicators) {
        const check::Indicator& indicator = rubric.indicators[static_cast<std::size_t>(each.indicator)];
        out.append(QJsonObject{{u"name"_s, indicator.name},
                               {u"heading"_s, orNull(indicator.heading)},
                               {u"counted"_s, each.isCounted},
                               {u"given"_s, each.isGiven},
                               {u"points"_s, each.points.number()},
                               {u"maximum"_s, each.maximum.number()},
                               {u"lost"_s, each.lost.number()},
                               {u"formula"_s, each.formula},
                               {u"verdicts"_s, verdicts(each.verdicts)}});
    }
    return out;
}

template <typename Named> QJsonArray extras(const std::vector<check::ExtraScore>& from, const std::vector<Named>& names)
{
    QJsonArray out;
    for (const check::ExtraScore& each : from) {
        out.append(QJsonObject{{u"name"_s, names[static_cast<std::size_t>(each.index)].name},
                               {u"points"_s, each.points.number()},
                               {u"formula"_s, each.formula},
                               {u"verdicts"_s, verdicts(each.verdicts)}});
    }
    return out;
}

QJsonObject unit(const check::UnitScore& from, const check::Rubric& rubric)
{
    QJsonValue range = QJsonValue::Null;
    if (from.range) range = QJsonArray{from.range->first.number(), from.range->second.number()};
    return {{u"unit"_s, from.unit},
            {u"group"_s, orNull(from.group)},
            {u"scored"_s, from.isScored},
            {u"points"_s, where(from.isScored, from.points)},
            {u"maximum"_s, where(from.isScored, from.maximum)},
            {u"rate"_s, where(from.isScored, from.rate)},
            {u"rank"_s, orNull(from.rank.value_or(0), 1)},
            {u"formula"_s, from.formula},
            {u"open"_s, from.open},
            {u"range"_s, range},
            {u"indicators"_s, indicators(from, rubric)},
            {u"bonuses"_s, extras(from.bonuses, rubric.bonuses)},
            {u"vetoes"_s, extras(from.vetoes, rubric.vetoes)},
            {u"outside"_s, verdicts(from.outside)}};
}

QJsonObject group(const check::GroupScore& from)
{
    const bool any = from.scored > 0;
    return {{u"name"_s, orNull(from.name)},           {u"scored"_s, from.scored},
            {u"average"_s, where(any, from.average)}, {u"best"_s, where(any, from.best)},
            {u"worst"_s, where(any, from.worst)},     {u"formula"_s, from.formula}};
}

} // namespace

QJsonObject scoredJson(const Scored& scored)
{
    const auto& [rubric, scores, doubts] = scored;
    QJsonArray units;
    for (const check::UnitScore& each : scores.units) units.append(unit(each, rubric));
    QJsonArray groups;
    for (const check::GroupScore& each : scores.groups) groups.append(group(each));
    return {{u"rubric"_s, rubricJson(rubric)},
            {u"doubts"_s, json::list(doubts)},
            {u"units"_s, units},
            {u"groups"_s, groups}};
}

QJsonObject scoreJson(const Report& report, const Scored& scored)
{
    QJsonObject out = scoredJson(scored);
    out.insert("schema"_L1, u"duibiao-score/1"_s);
    out.insert("plan_title"_L1, report.planTitle);
    out.insert("as_of"_L1, orNull(report.asOf));
    out.insert("period"_L1, QJsonArray{orNull(report.from), orNull(report.to)});
    return out;
}

} // namespace duibiao::report
