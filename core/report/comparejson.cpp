// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/contract.h"
#include "core/report/factjson.h"
#include "core/report/jsonvalues.h"

using namespace Qt::StringLiterals;

namespace duibiao::report {
namespace {

using json::Text;

struct Side {
    const plan::Plan& plan;
    const Document& document;
    Text text;

    Side(const Document& from, const plan::Plan& read) : plan(read), document(from), text(from.text) {}
    [[nodiscard]] const plan::Requirement& duty(int index) const
    {
        return plan.requirements[static_cast<size_t>(index)];
    }
};

QJsonObject head(const Side& side)
{
    QJsonObject out = json::documentHead(side.document, side.text);
    out.insert(u"title"_s, json::orNull(side.plan.metadata.title));
    out.insert(u"plan_year"_s, json::orNull(side.plan.metadata.planYear, 1));
    return out;
}

QJsonValue duty(const Side& side, int index)
{
    if (index < 0) return QJsonValue::Null;
    const plan::Requirement& from = side.duty(index);
    QJsonObject out{{u"id"_s, from.id}, {u"path"_s, from.path}, {u"modality"_s, facts::modalityName(from.modality)}};
    side.text.putQuote(out, from.span());
    return out;
}

QJsonValue measure(const Side& side, int dutyIndex, int factIndex)
{
    if (factIndex < 0) return QJsonValue::Null;
    return json::fact(side.duty(dutyIndex).facts[static_cast<size_t>(factIndex)], side.text);
}

QString fateName(plan::DutyChange::Fate fate)
{
    switch (fate) {
    case plan::DutyChange::Fate::Matched: return u"matched"_s;
    case plan::DutyChange::Fate::New: return u"new"_s;
    case plan::DutyChange::Fate::Dropped: return u"dropped"_s;
    }
    return {};
}

} // namespace

QJsonObject compareJson(const Document& beforeDocument, const plan::Plan& before, const Document& afterDocument,
                        const plan::Plan& after, const std::vector<plan::DutyChange>& changes)
{
    const Side earlier(beforeDocument, before);
    const Side later(afterDocument, after);
    QJsonObject summary{{u"same"_s, 0},    {u"tightened"_s, 0}, {u"weakened"_s, 0},
                        {u"changed"_s, 0}, {u"new"_s, 0},       {u"dropped"_s, 0}};
    QJsonArray duties;
    for (const plan::DutyChange& change : changes) {
        const bool matched = change.fate == plan::DutyChange::Fate::Matched;
        const QString shift = matched ? plan::shiftName(change.shift) : fateName(change.fate);
        summary[shift] = summary[shift].toInt() + 1;
        QJsonArray measures;
        for (const plan::MeasureChange& each : change.measures)
            measures.append(QJsonObject{{u"shift"_s, plan::shiftName(each.shift)},
                                        {u"before"_s, measure(earlier, change.before, each.before)},
                                        {u"after"_s, measure(later, change.after, each.after)}});
        duties.append(QJsonObject{
            {u"fate"_s, fateName(change.fate)},
            {u"shift"_s, matched ? QJsonValue(shift) : QJsonValue(QJsonValue::Null)},
            {u"similarity"_s, change.similarity},
            {u"modality"_s, matched ? QJsonValue(plan::shiftName(change.modality)) : QJsonValue(QJsonValue::Null)},
            {u"before"_s, duty(earlier, change.before)},
            {u"after"_s, duty(later, change.after)},
            {u"measures"_s, measures}});
    }
    return {{u"schema"_s, u"duibiao-compare/1"_s},
            {u"before"_s, head(earlier)},
            {u"after"_s, head(later)},
            {u"summary"_s, summary},
            {u"duties"_s, duties}};
}

} // namespace duibiao::report
