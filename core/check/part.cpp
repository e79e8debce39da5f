// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/part.h"

#include "core/check/performer.h"

#include <algorithm>

namespace duibiao::check {

namespace {

/// The two members of the first choice in a phrase: 参加1次在线访谈或新闻发布会 → 在线访谈, 新闻发布会. Where the first
/// begins is not written; it is taken to be as long as the second. Only words after the measure are a choice of deeds.
std::vector<std::vector<Gram>> choiceOf(const QString& words)
{
    constexpr qsizetype longest = 5;
    const qsizetype at = words.indexOf(u'或');
    if (at < 1) return {};
    const qsizetype behind = at + (words.sliced(at).startsWith(u"或者") ? 2 : 1);
    const QString left = contentOf(words.first(at)).text.section(u' ', -1);
    const QString right = contentOf(words.sliced(behind)).text.section(u' ', 0, 0);
    const qsizetype size = std::min({longest, left.size(), right.size()});
    if (size < 2) return {};
    return {gramSet(contentOf(left.last(size))), gramSet(contentOf(right.first(size)))};
}

/// 按期答复率 is told as 按期答复.
QString withoutRate(QString words)
{
    for (qsizetype at = words.indexOf(u'率'); at >= 2; at = words.indexOf(u'率', at)) words.remove(at, 1);
    return words;
}

/// The content without a noun behind the deed that a report need not repeat: 旁听庭审活动, 反馈整改情况.
Content withoutGenericNoun(const Content& content)
{
    constexpr qsizetype least = 4;
    for (const QStringView noun : {u"活动", u"情况", u"工作", u"事项", u"任务"}) {
        const qsizetype rest = content.text.size() - noun.size();
        if (content.text.endsWith(noun) && rest >= least && !content.text.first(rest).last(least).contains(u' '))
            return contentOf(content.text.first(rest));
    }
    return content;
}

/// The last words of each thing that is joined in front of the last one: 意见收集、采纳情况以及不予采纳原因 → 情况. The
/// deed is named by any of them.
void readJoined(Part& part)
{
    constexpr std::size_t enough = 3; // pairs of characters; shorter ones are parts of one thing (标准和规范)
    const QStringView all(part.words);
    const qsizetype at = all.indexOf(u"以及");
    if (at < 1) return;
    const std::vector<Gram> before = contentOf(all.first(at)).grams;
    const std::vector<Gram> added = gramSet(contentOf(all.sliced(at + 2)));
    if (before.size() < enough || added.size() < enough) return;
    part.joined.assign(before.end() - 2, before.end());
    std::ranges::sort(part.joined);
    part.added = added;
}

} // namespace

Part makePart(const QString& words, const facts::Fact* fact)
{
    Part part;
    part.fact = fact;
    part.words = words;
    part.choice = choiceOf(words);
    part.asked = askedIn(words);
    readJoined(part);
    part.endsInList = !part.joined.empty() || part.asked.endsInList;
    part.content = withoutGenericNoun(contentOf(
        withoutPersons(fact && std::holds_alternative<facts::Percentage>(fact->value) ? withoutRate(words) : words)));
    part.grams = gramSet(part.content);
    return part;
}

} // namespace duibiao::check
