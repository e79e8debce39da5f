// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/lostbreak.h"

#include "core/plan/actor.h"
#include "core/plan/dutywords.h"
#include "core/text/oneof.h"

#include <algorithm>

namespace duibiao::plan {

namespace {

constexpr qsizetype shortestHeading = 4;
constexpr qsizetype longestHeading = 26;
constexpr QStringView marks = u"，。；：、！？（）《》“”";

/// Words that open a sentence and stand inside no heading: 落实《…》, 按照《…》要求, 严格落实….
bool opensSentence(QStringView rest)
{
    constexpr QStringView verbs[] = {u"落实", u"执行", u"贯彻", u"按照", u"根据", u"依据", u"遵守", u"对照"};
    constexpr QStringView manners[] = {u"严格", u"认真", u"全面", u"切实"};
    const auto isVerb = [&](QStringView words) {
        return std::ranges::any_of(verbs, [&](QStringView verb) { return words.startsWith(verb); });
    };
    constexpr qsizetype verb = 2; // code units of each
    if (isVerb(rest)) return rest.size() > verb && rest[verb] == u'《';
    return std::ranges::any_of(manners, [&](QStringView manner) { return rest.startsWith(manner); }) &&
           isVerb(rest.sliced(verb));
}

/// What stands behind the adverbs that a phrase opens with.
QStringView behindAdverbs(QStringView phrase)
{
    const DutyWords& words = DutyWords::shipped();
    for (qsizetype length = words.adverb.at(phrase, 0); length > 0; length = words.adverb.at(phrase, 0))
        phrase = phrase.sliced(length);
    return phrase;
}

/// No heading ends with a preposition, or with a verb that still wants its object: 进一步规范, but 抓好业务培训. And
/// none is 推动各部门, who are to do something.
bool wantsMore(QStringView heading)
{
    const DutyWords& words = DutyWords::shipped();
    const qsizetype end = heading.size();
    if (text::isOneOf(heading.back(), u"的和与及对向由为在以将把从各全")) return true;
    if (words.preposition.before(heading, end) > 0 || words.pivot.before(heading, end) > 0) return true;
    constexpr qsizetype adverb = 2; // longer ones (规范化, 标准化) are nouns as well
    if (words.adverb.before(heading, end) == adverb) return true;
    const QStringView phrase = behindAdverbs(heading);
    if (words.pivot.at(phrase, 0) > 0 && (words.body.before(heading, end) > 0 || words.person.before(heading, end) > 0))
        return true;
    const qsizetype verb = words.verb.before(heading, end);
    if (verb == 0) return false;
    const qsizetype opening = std::max(words.verb.at(phrase, 0), words.nominal.at(phrase, 0));
    return opening == 0 || opening + verb > phrase.size();
}

/// A body that acts stands at the beginning of `rest`: 县政府办公室每半年…, not inside its name.
bool opensWithBody(QStringView heading, QStringView rest)
{
    if (DutyWords::shipped().body.before(heading, heading.size()) > 0) return false;
    if (!text::isOneOf(rest.front(), u"各县市区省州镇乡街村局委办")) return false;
    const auto end = std::ranges::find_if(rest, [](QChar c) { return text::isOneOf(c, u"，。；："); }) - rest.begin();
    const std::optional<Actor> actor = findActor(rest.first(end), 0, {});
    return actor && actor->span.begin == 0 && actor->kind == ActorKind::Body && actor->span.end < end;
}

} // namespace

qsizetype lostBreak(QStringView text, qsizetype from)
{
    const qsizetype limit = std::min(text.size(), from + longestHeading);
    for (qsizetype at = from + 1; at < limit; ++at) {
        if (text::isOneOf(text[at - 1], marks)) return 0;
        if (at - from < shortestHeading || wantsMore(text.sliced(from, at - from))) continue;
        if (opensSentence(text.sliced(at)) || opensWithBody(text.sliced(from, at - from), text.sliced(at))) return at;
    }
    return 0;
}

} // namespace duibiao::plan
