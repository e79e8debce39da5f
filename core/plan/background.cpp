// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/background.h"

#include "core/facts/dates.h"
#include "core/plan/dutywords.h"

#include <algorithm>

namespace duibiao::plan {

namespace {

QStringView withoutMarks(QStringView heading)
{
    while (!heading.isEmpty() && QStringView(u"。：:； 　").contains(heading.back())) heading.chop(1);
    return heading;
}

/// The kind of words that a heading is, wholly or joined of two (总体要求和工作目标), or with a short word before it
/// (全县工作目标).
bool isOf(const WordSet& kind, QStringView heading)
{
    if (kind.contains(heading)) return true;
    const DutyWords& words = DutyWords::shipped();
    constexpr qsizetype longestPrefix = 4;
    const bool asks =
        words.verb.at(heading, 0) > 0 || words.adverb.at(heading, 0) > 0; // 解决突出问题, 着力解决突出问题
    if (const qsizetype length = kind.before(heading, heading.size());
        length > 0 && heading.size() - length <= longestPrefix && !asks)
        return true;
    for (const QChar joint : {u'和', u'及', u'与', u'、'})
        if (const qsizetype at = heading.indexOf(joint);
            at > 0 && kind.contains(heading.first(at)) && kind.contains(heading.sliced(at + 1)))
            return true;
    return false;
}

/// “十四五”时期和2025年工作回顾: the words at the end decide, unless a verb in front asks for something (夯实发展基础).
bool isHistory(QStringView heading)
{
    const DutyWords& words = DutyWords::shipped();
    if (words.history.contains(heading)) return true;
    const qsizetype length = words.account.before(heading, heading.size());
    if (length > 0) return words.verb.at(heading, 0) == 0 && words.adverb.at(heading, 0) == 0;
    for (const QChar joint : {u'和', u'及', u'与', u'、'}) // 现状及问题
        if (const qsizetype at = heading.indexOf(joint);
            at > 0 && words.history.contains(heading.first(at)) && words.history.contains(heading.sliced(at + 1)))
            return true;
    return false;
}

/// “十三五”期间, 十三五以来: the year the plan named ran out; 0 where the sentence opens with none.
int endOfPlanNamed(QStringView sentence)
{
    const qsizetype at = sentence.startsWith(u'“') ? 1 : 0;
    const int end = facts::fiveYearPlanEnd(sentence, at);
    if (end == 0) return 0;
    const QStringView rest = sentence.sliced(std::min(sentence.size(), at + 3 + at));
    for (const QStringView tail :
         {QStringView(u"期间"), QStringView(u"时期"), QStringView(u"以来"), QStringView(u"末")})
        if (rest.startsWith(tail)) return end;
    return 0;
}

bool obliges(QStringView sentence)
{
    const DutyWords& words = DutyWords::shipped();
    for (qsizetype i = 0; i < sentence.size(); ++i)
        if (sentence[i] == u'要' ? !(i + 1 < sentence.size() && sentence[i + 1] == u'求') &&
                                       !(i > 0 && QStringView(u"主重需").contains(sentence[i - 1]))
                                 : words.modal.at(sentence, i) > 1)
            return true;
    return false;
}

} // namespace

Ground groundOf(QStringView heading)
{
    heading = withoutMarks(heading);
    if (isHistory(heading)) return Ground::History;
    return isOf(DutyWords::shipped().background, heading) ? Ground::Aims : Ground::Duties;
}

bool mentionsYearBefore(QStringView sentence, int year)
{
    constexpr qsizetype length = 4;
    for (qsizetype at = sentence.indexOf(u'年'); at >= 0 && year > 0; at = sentence.indexOf(u'年', at + 1)) {
        if (at < length) continue;
        bool isNumber = false;
        const int named = sentence.sliced(at - length, length).toInt(&isNumber);
        if (!isNumber || named < 1900 || named >= year) continue;
        const QChar before = at > length ? sentence[at - length - 1] : QChar(u'，');
        if (before.isDigit() || QStringView(u"较比于与自从以在《〔（(“到对按至—-年").contains(before)) continue;
        const QStringView rest = sentence.sliced(at + 1);
        if (rest.startsWith(u"以来") || rest.startsWith(u"版") || rest.startsWith(u"的") || rest.startsWith(u"度") ||
            rest.startsWith(u'前') || rest.startsWith(u"底"))
            continue;
        return true;
    }
    return false;
}

bool tellsOfPast(QStringView sentence, int year)
{
    const int planEnd = endOfPlanNamed(sentence);
    // 截至2024年底，全县…: before the plan's own years, what there was.
    const bool counted = sentence.startsWith(u"截至") || sentence.startsWith(u"截止");
    if (const int stated = counted && sentence.size() > 6 ? sentence.sliced(2, 4).toInt() : 0;
        stated > 1900 && stated < year)
        return !obliges(sentence);
    const bool past = DutyWords::shipped().past.at(sentence, 0) > 0 || (planEnd > 0 && year > 0 && planEnd < year);
    return past && !obliges(sentence);
}

} // namespace duibiao::plan
