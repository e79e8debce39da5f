// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wording.h"
#include "core/report/jsonnode.h"
#include "core/report/rubricjson.h"
#include "core/report/statusmark.h"
#include "core/report/texts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::report {
namespace {

using check::Bonus;
using check::Effect;
using check::Effects;
using check::Given;
using check::Indicator;
using check::Model;
using check::Points;
using check::Rubric;
using check::Scope;
using check::Status;
using check::Veto;
using json::Node;

std::optional<Points> optionalPoints(const Node& node)
{
    const auto number = node.number(0, static_cast<double>(Points::most));
    if (!number) return {};
    const auto points = Points::fromNumber(*number);
    if (!points) node.complain(Texts::tr("points have two decimals at most"));
    return points;
}

Points points(const Node& node)
{
    return optionalPoints(node).value_or(Points());
}

Effect effect(const Node& node)
{
    if (!node.isObject()) {
        if (node.text() != u"left_out")
            node.complain(Texts::tr("\"left_out\", {\"share\": percent} or {\"deduct\": points} should stand here"));
        return Effect::leftOut();
    }
    if (node.has("deduct"_L1)) {
        node.knows({"deduct"_L1, "per_missing"_L1});
        return Effect::deduct(points(node["deduct"_L1]), node["per_missing"_L1].flag());
    }
    node.knows({"share"_L1, "by_progress"_L1});
    const auto percent = node["share"_L1].number(0, 100);
    if (!percent || *percent != static_cast<int>(*percent))
        node["share"_L1].complain(Texts::tr("whole percent from 0 to 100 should stand here"));
    return Effect::share(static_cast<int>(percent.value_or(0)), node["by_progress"_L1].flag());
}

QString knownStatuses()
{
    QStringList names;
    for (const Status status : allStatuses) names += check::statusName(status);
    return joined(names, Between::Items);
}

Effects effects(const Node& node)
{
    Effects out;
    if (node.isAbsent()) return out;
    for (const QString& key : node.keys()) {
        const Node each = node[key];
        if (const auto status = check::statusFromName(key))
            out.emplace(*status, effect(each));
        else
            each.complain(Texts::tr("there is no such status; known are %1").arg(knownStatuses()));
    }
    if (!node.isObject()) node.complain(Texts::tr("an object with named fields should stand here"));
    return out;
}

std::vector<Status> statuses(const Node& node)
{
    std::vector<Status> out;
    for (const Node& each : node.list()) {
        if (const auto status = check::statusFromName(each.text()))
            out.push_back(*status);
        else
            each.complain(Texts::tr("there is no such status; known are %1").arg(knownStatuses()));
    }
    return out;
}

Scope scope(const Node& node)
{
    Scope out;
    out.requirements = node["requirements"_L1].texts();
    for (const Node& each : node["sections"_L1].list()) {
        each.knows({"part"_L1, "path"_L1});
        constexpr double mostParts = 1e6;
        out.sections.push_back(
            {static_cast<int>(each["part"_L1].number(0, mostParts).value_or(-1)), each["path"_L1].neededText()});
    }
    out.rest = node["rest"_L1].flag();
    return out;
}

std::vector<Given> given(const Node& node)
{
    std::vector<Given> out;
    for (const Node& each : node.list()) {
        each.knows({"unit"_L1, "points"_L1, "reason"_L1});
        out.push_back({each["unit"_L1].neededText(), points(each["points"_L1]), each["reason"_L1].text()});
    }
    return out;
}

Indicator indicator(const Node& node)
{
    node.knows({"name"_L1, "heading"_L1, "criteria"_L1, "points"_L1, "cap"_L1, "counts"_L1, "without_duty"_L1,
                "second_signature"_L1, "given"_L1, "requirements"_L1, "sections"_L1, "rest"_L1});
    Indicator out;
    out.name = node["name"_L1].neededText();
    out.heading = node["heading"_L1].text();
    out.criteria = node["criteria"_L1].text();
    out.points = points(node["points"_L1]);
    out.cap = optionalPoints(node["cap"_L1]);
    out.scope = scope(node);
    out.effects = effects(node["counts"_L1]);
    if (!node["without_duty"_L1].isAbsent()) out.withoutDuty = effect(node["without_duty"_L1]);
    out.needsSecondSignature = node["second_signature"_L1].flag();
    out.given = given(node["given"_L1]);
    return out;
}

Veto veto(const Node& node)
{
    node.knows({"name"_L1, "at_most"_L1, "statuses"_L1, "given"_L1, "requirements"_L1, "sections"_L1, "rest"_L1});
    return {node["name"_L1].neededText(), points(node["at_most"_L1]), scope(node), statuses(node["statuses"_L1]),
            given(node["given"_L1])};
}

Bonus bonus(const Node& node)
{
    node.knows(
        {"name"_L1, "points"_L1, "cap"_L1, "statuses"_L1, "given"_L1, "requirements"_L1, "sections"_L1, "rest"_L1});
    return {node["name"_L1].neededText(),  points(node["points"_L1]), optionalPoints(node["cap"_L1]), scope(node),
            statuses(node["statuses"_L1]), given(node["given"_L1])};
}

Model model(const Node& node)
{
    if (node.isAbsent()) return check::defaultRubric().model;
    const auto known = check::modelFromName(node.text());
    if (!known) node.complain(Texts::tr("\"sum\", \"deduct\" or \"ratio\" should stand here"));
    return known.value_or(Model::Ratio);
}

Rubric rubric(const Node& node)
{
    Rubric out;
    node.knows({"schema"_L1, "title"_L1, "model"_L1, "base"_L1, "counts"_L1, "indicators"_L1, "vetoes"_L1, "bonuses"_L1,
                "bonus_cap"_L1, "bonus_from"_L1, "groups"_L1, "ranking"_L1, "second_signature"_L1});
    if (node["schema"_L1].text() != u"duibiao-rubric/1")
        node["schema"_L1].complain(Texts::tr("\"duibiao-rubric/1\" should stand here"));
    out.title = node["title"_L1].text();
    out.model = model(node["model"_L1]);
    if (const auto base = optionalPoints(node["base"_L1])) out.base = *base;
    out.effects = node["counts"_L1].isAbsent() ? check::defaultRubric().effects : effects(node["counts"_L1]);
    if (node["indicators"_L1].isAbsent()) node["indicators"_L1].complain(Texts::tr("a list should stand here"));
    for (const Node& each : node["indicators"_L1].list()) out.indicators.push_back(indicator(each));
    for (const Node& each : node["vetoes"_L1].list()) out.vetoes.push_back(veto(each));
    for (const Node& each : node["bonuses"_L1].list()) out.bonuses.push_back(bonus(each));
    out.bonusCap = optionalPoints(node["bonus_cap"_L1]);
    out.bonusFrom = optionalPoints(node["bonus_from"_L1]);
    for (const Node& each : node["groups"_L1].list()) {
        each.knows({"name"_L1, "members"_L1});
        out.groups.push_back({each["name"_L1].neededText(), each["members"_L1].texts()});
    }
    out.ranking = node["ranking"_L1].flag();
    if (const Node signature = node["second_signature"_L1]; !signature.isAbsent()) {
        if (!signature.isObject()) signature.complain(Texts::tr("an object with named fields should stand here"));
        signature.knows({"statuses"_L1, "from_points"_L1});
        out.secondSignature = {statuses(signature["statuses"_L1]), optionalPoints(signature["from_points"_L1])};
    }
    return out;
}

} // namespace

bool isRubricFile(const QByteArray& bytes)
{
    const QByteArray start = bytes.first(std::min<qsizetype>(bytes.size(), 256));
    return (start.startsWith("\xEF\xBB\xBF") ? start.sliced(3) : start).trimmed().startsWith('{');
}

Result<check::Rubric> readRubric(const QByteArray& bytes, const QString& file)
{
    json::Complaint complaint{file, {}};
    const Node root = json::parse(bytes, complaint);
    Rubric out = rubric(root);
    if (complaint.error) return failure(*complaint.error);
    return out;
}

} // namespace duibiao::report
