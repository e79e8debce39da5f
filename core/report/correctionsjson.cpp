// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/correctionsjson.h"

#include "core/report/jsonvalues.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace duibiao::report {

QJsonArray correctionsJson(const std::vector<plan::CorrectionOutcome>& outcomes)
{
    QJsonArray out;
    for (const plan::CorrectionOutcome& outcome : outcomes) {
        const plan::Correction& correction = outcome.correction;
        QJsonArray about;
        for (const plan::DutyAnchor& duty : correction.duties) about.append(duty.words);
        out.append(QJsonObject{
            {u"id"_s, correction.id},
            {u"kind"_s, plan::correctionKindName(correction.kind)},
            {u"applies"_s, outcome.applies()},
            {u"obstacle"_s, json::orNull(plan::obstacleWords(outcome.obstacle))},
            {u"requirements"_s, QJsonArray::fromStringList(outcome.duties)},
            {u"about"_s, about},
            {u"before"_s, QJsonArray::fromStringList(correction.before)},
            {u"after"_s, QJsonArray::fromStringList(correction.after)},
            {u"why"_s, json::orNull(correction.why)},
            {u"who"_s, correction.who},
            {u"at"_s, correction.at.toUTC().toString(Qt::ISODate)},
        });
    }
    return out;
}

} // namespace duibiao::report
