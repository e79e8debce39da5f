// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/rubricjson.h"

#include "core/report/jsonvalues.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace duibiao::report {
namespace {

using check::Effect;

QJsonValue orNull(const std::optional<check::Points>& points)
{
    return points ? QJsonValue(points->number()) : QJsonValue(QJsonValue::Null);
}

QJsonValue effect(const Effect& from)
{
    switch (from.kind) {
    case Effect::Kind::LeftOut: break;
    case Effect::Kind::Share: return QJsonObject{{u"share"_s, from.percent}, {u"by_progress"_s, from.byProgress}};
    case Effect::Kind::Deduct:
        return QJsonObject{{u"deduct"_s, from.points.number()}, {u"per_missing"_s, from.byProgress}};
    }
    return u"left_out"_s;
}

QJsonObject effects(const check::Effects& from)
{
    QJsonObject out;
    for (const auto& [status, each] : from) out.insert(check::statusName(status), effect(each));
    return out;
}

void putScope(QJsonObject& object, const check::Scope& scope)
{
    QJsonArray sections;
    for (const check::Section& section : scope.sections)
        sections.append(QJsonObject{{u"part"_s, json::orNull(section.part, 0)}, {u"path"_s, section.path}});
    object.insert("requirements"_L1, json::list(scope.requirements));
    object.insert("sections"_L1, sections);
    object.insert("rest"_L1, scope.rest);
}

QJsonArray given(const std::vector<check::Given>& from, bool withPoints = true)
{
    QJsonArray out;
    for (const check::Given& each : from) {
        QJsonObject object{{u"unit"_s, each.unit}, {u"reason"_s, each.reason}};
        if (withPoints) object.insert("points"_L1, each.points.number());
        out.append(object);
    }
    return out;
}

QJsonArray statuses(const std::vector<check::Status>& from)
{
    QJsonArray out;
    for (const check::Status status : from) out.append(check::statusName(status));
    return out;
}

QJsonObject indicator(const check::Indicator& from)
{
    QJsonObject out{{u"name"_s, from.name},
                    {u"heading"_s, json::orNull(from.heading)},
                    {u"criteria"_s, json::orNull(from.criteria)},
                    {u"points"_s, from.points.number()},
                    {u"cap"_s, orNull(from.cap)},
                    {u"counts"_s, effects(from.effects)},
                    {u"without_duty"_s, effect(from.withoutDuty)},
                    {u"second_signature"_s, from.needsSecondSignature},
                    {u"given"_s, given(from.given)}};
    putScope(out, from.scope);
    return out;
}

QJsonObject veto(const check::Veto& from)
{
    QJsonObject out{{u"name"_s, from.name},
                    {u"at_most"_s, from.atMost.number()},
                    {u"statuses"_s, statuses(from.statuses)},
                    {u"given"_s, given(from.given, false)}};
    putScope(out, from.scope);
    return out;
}

QJsonObject bonus(const check::Bonus& from)
{
    QJsonObject out{{u"name"_s, from.name},
                    {u"points"_s, from.points.number()},
                    {u"cap"_s, orNull(from.cap)},
                    {u"statuses"_s, statuses(from.statuses)},
                    {u"given"_s, given(from.given)}};
    putScope(out, from.scope);
    return out;
}

QJsonArray groups(const std::vector<check::UnitGroup>& from)
{
    QJsonArray out;
    for (const check::UnitGroup& each : from)
        out.append(QJsonObject{{u"name"_s, each.name}, {u"members"_s, json::list(each.members)}});
    return out;
}

QJsonValue secondSignature(const check::Rubric& rubric)
{
    if (!rubric.secondSignature) return QJsonValue::Null;
    return QJsonObject{{u"statuses"_s, statuses(rubric.secondSignature->statuses)},
                       {u"from_points"_s, orNull(rubric.secondSignature->from)}};
}

template <typename T> QJsonArray listOf(const std::vector<T>& from, QJsonObject (*write)(const T&))
{
    QJsonArray out;
    for (const T& each : from) out.append(write(each));
    return out;
}

} // namespace

QJsonObject rubricJson(const check::Rubric& rubric)
{
    return {{u"schema"_s, u"duibiao-rubric/1"_s},
            {u"title"_s, rubric.title},
            {u"model"_s, check::modelName(rubric.model)},
            {u"base"_s, rubric.base.number()},
            {u"counts"_s, effects(rubric.effects)},
            {u"indicators"_s, listOf(rubric.indicators, &indicator)},
            {u"vetoes"_s, listOf(rubric.vetoes, &veto)},
            {u"bonuses"_s, listOf(rubric.bonuses, &bonus)},
            {u"bonus_cap"_s, orNull(rubric.bonusCap)},
            {u"bonus_from"_s, orNull(rubric.bonusFrom)},
            {u"groups"_s, groups(rubric.groups)},
            {u"ranking"_s, rubric.ranking},
            {u"second_signature"_s, secondSignature(rubric)}};
}

QByteArray rubricFile(const check::Rubric& rubric)
{
    return QJsonDocument(rubricJson(rubric)).toJson(QJsonDocument::Indented);
}

} // namespace duibiao::report
