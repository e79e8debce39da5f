// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/review/reviewhelp.h"

#include "core/plan/reader.h"
#include "core/readers/readers.h"
#include "core/review/review.h"

#include <algorithm>

namespace duibiao::test {

using namespace Qt::StringLiterals;

QStringList found(const char* code, const QString& text)
{
    const auto document = readers::read({u"plan.txt"_s, text.toUtf8()});
    if (!document) return {u"unreadable"_s};
    const plan::Plan plan = plan::read(*document);
    const auto rules = review::rules();
    const auto rule = std::ranges::find_if(
        rules, [code](const review::Rule& r) { return QLatin1StringView(r.code) == QLatin1StringView(code); });
    if (rule == rules.end()) return {u"no such rule"_s};
    std::vector<plan::Finding> findings;
    rule->find({*document, plan, text::WorkCalendar::shipped()}, findings);
    QStringList quotes;
    for (const auto& finding : findings) {
        if (finding.code != QLatin1StringView(code) || finding.message.isEmpty()) quotes += u"bad finding"_s;
        quotes += document->words(finding.span).toString();
    }
    return quotes;
}

QString planWith(const QString& body)
{
    return u"青石县2025年防汛工作要点\n青石县人民政府\n一、工作任务\n"_s + body + u"\n青石县人民政府\n2025年3月5日\n"_s;
}

QString tableOf(const QList<QStringList>& rows, bool withDeadline)
{
    QString text = u"附件\n青石县2025年防汛重点任务分解表\n\t序号\n\t具体要求\n\t责任单位\n"_s +
                   (withDeadline ? u"\t完成时限\n"_s : QString()) + u'\n';
    for (const QStringList& row : rows) {
        for (const QString& cell : row) text += u'\t' + cell + u'\n';
        text += u'\n';
    }
    return text;
}

} // namespace duibiao::test
