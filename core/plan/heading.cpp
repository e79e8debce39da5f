// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/heading.h"

#include "core/plan/brackets.h"
#include "core/plan/dutywords.h"
#include "core/plan/responsibility.h"
#include "core/text/oneof.h"

#include <algorithm>

namespace duibiao::plan {

namespace {

/// Longer first sentences are sentences.
constexpr qsizetype longestHeading = 45;
/// A heading that stands on a line of its own may be longer.
constexpr qsizetype longestHeadingLine = 70;
/// A paragraph of one sentence longer than this, with nothing below it, is a duty and no heading.
constexpr qsizetype longestLoneHeading = 25;
/// 集中治理阶段（9月16日至11月30日）: the name of a phase before its time.
constexpr qsizetype longestPhase = 12;
/// 总体要求：… the words before a colon that are a heading of their own.
constexpr qsizetype longestColonHeading = 16;

/// 县公安局、县交通运输局、县住房城乡建设局：… likewise, where they name units.
constexpr qsizetype longestUnitHeading = 80;

struct Scan {
    qsizetype stop = -1;  ///< first 。！？； outside brackets
    qsizetype colon = -1; ///< first ： before it
    int commas = 0;       ///< before it
    bool digits = false;
};

Scan scanFirstSentence(QStringView text, qsizetype from)
{
    Scan scan;
    int depth = 0;
    for (qsizetype i = from; i < text.size(); ++i) {
        const QChar c = text[i];
        switch (c.unicode()) {
        case u'《':
        case u'（':
        case u'(':
        case u'“': ++depth; break;
        case u'》':
        case u'）':
        case u')':
        case u'”': depth = std::max(0, depth - 1); break;
        case u'。':
        case u'！':
        case u'？':
        case u'；':
            if (depth > 0) break;
            scan.stop = i;
            return scan;
        case u'：':
            if (depth == 0 && scan.colon < 0) scan.colon = i;
            break;
        case u'，':
            if (depth == 0) ++scan.commas;
            break;
        default:
            if (c.isDigit()) scan.digits = true;
        }
    }
    return scan;
}

/// The length of `text` without a note of responsibility in brackets at its end: 深化信息公开（县司法局牵头）.
qsizetype withoutNote(QStringView text)
{
    const qsizetype open = lastBracket(text);
    if (open < 0) return text.size();
    const QStringView inside = text.sliced(open);
    for (const QStringView word : {QStringView(u"牵头"), QStringView(u"负责"), QStringView(u"责任单位"),
                                   QStringView(u"配合"), QStringView(u"责任部门"), QStringView(u"完成时限")})
        if (inside.contains(word)) return open;
    return text.size();
}

/// True for words that measure: such a sentence is a duty, however short.
bool measures(QStringView sentence)
{
    constexpr QStringView words[] = {u"每年",   u"每月", u"每季", u"每半年", u"以上",   u"不少于",
                                     u"不低于", u"底前", u"日前", u"达到",   u"不超过", u"年，"};
    for (qsizetype at = 0; at < sentence.size(); ++at)
        if (text::isOneOf(sentence[at], u"每以不底日达年") &&
            std::ranges::any_of(words, [&](QStringView word) { return sentence.sliced(at).startsWith(word); }))
            return true;
    return false;
}

/// The length of a title that papers share (工作目标, 时间安排) where the words behind it go on without a break:
/// 一、工作目标以消除隐患为目标，…. 0 where the sentence opens otherwise, or has the title for its subject
/// (主要任务是…).
qsizetype stockTitle(QStringView sentence)
{
    const DutyWords& words = DutyWords::shipped();
    const qsizetype length = std::max(words.background.at(sentence, 0), words.title.at(sentence, 0));
    constexpr qsizetype fewestBehind = 12;
    if (length < 4 || sentence.size() < length + fewestBehind) return 0;
    return text::isOneOf(sentence[length], u"是为的和与及、，及明责完要应分制") ? 0 : length;
}

/// 集中治理（9月16日至11月30日）, 验收（2024年底前）: the time of a phase measures nothing.
bool isPhase(QStringView sentence)
{
    const qsizetype bracket = lastBracket(sentence);
    if (bracket <= 0 || bracket > longestPhase || !(sentence.contains(u'月') || sentence.contains(u'年')) ||
        sentence.first(bracket).contains(u'，'))
        return false;
    const QStringView phase = sentence.first(bracket);
    return !measures(phase) && std::ranges::none_of(phase, [](QChar c) { return c.isDigit(); });
}

/// What stands behind the only sentence and is no second one: a note in brackets, with a stop or without.
bool isNote(QStringView rest)
{
    while (!rest.isEmpty() && (rest.back() == u'。' || rest.back() == u'；' || rest.back().isSpace())) rest.chop(1);
    if (rest.isEmpty() || (opensBracket(rest.front()) && withoutNote(rest) == 0)) return true;
    constexpr qsizetype longestNote = 200;
    const bool square = QStringView(u"【［[〔").contains(rest.front()) && QStringView(u"】］]〕").contains(rest.back());
    const bool bracketed = rest.size() > 2 && rest.size() <= longestNote && (square || lastBracket(rest) == 0);
    return bracketed && parseNote(rest.sliced(1, rest.size() - 2)).has_value();
}

} // namespace

HeadingCut cutHeading(QStringView text, qsizetype marker, qsizetype gap, bool hasMore)
{
    HeadingCut none{false, marker, marker, marker};
    const Scan scan = scanFirstSentence(text, marker);
    const qsizetype sentenceEnd = scan.stop < 0 ? text.size() : scan.stop;
    if (sentenceEnd <= marker) return none;
    if (gap > marker && gap < sentenceEnd) return {true, marker, gap, gap};

    const bool colon = scan.colon > marker && scan.colon - marker <= longestColonHeading &&
                       !text.sliced(marker, scan.colon - marker).contains(u'，');
    const bool units = scan.colon > marker && scan.colon - marker <= longestUnitHeading &&
                       !unitsOfHeading(text.sliced(marker, scan.colon - marker)).isEmpty();
    if (colon || units) return {true, marker, scan.colon, scan.colon + 1};

    const QStringView first = text.sliced(marker, sentenceEnd - marker);
    if (scan.stop < 0) {
        const qsizetype length = withoutNote(first);
        const bool line = length > 0 && length <= longestHeadingLine && scan.commas <= 3;
        return line ? HeadingCut{true, marker, marker + length, marker + length} : none;
    }
    if (const qsizetype title = stockTitle(first); title > 0) return {true, marker, marker + title, marker + title};
    const QStringView rest = text.sliced(scan.stop + 1);
    if (text[scan.stop] == u'；' || first.size() > longestHeading || scan.commas > 2) return none;
    const HeadingCut found{true, marker, marker + withoutNote(first), scan.stop + 1};
    if (isPhase(first)) return found;
    if (!isNote(rest)) return measures(first) && (scan.commas > 0 || scan.digits) ? none : HeadingCut{found};
    if (hasMore) return measures(first) && scan.digits ? none : HeadingCut{found};
    return first.size() <= longestLoneHeading && scan.commas == 0 && !scan.digits && !measures(first) ? found : none;
}

} // namespace duibiao::plan
