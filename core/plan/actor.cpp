// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/actor.h"

#include "core/plan/dutywords.h"
#include "core/plan/nesting.h"
#include "core/text/normalized.h"
#include "core/text/oneof.h"

#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;

namespace duibiao::plan {

namespace {

/// What may stand behind a subject, the surest first.
enum class Follower { None, Verb, Preposition, Adverb, Modal };

/// 应急, 要素, 可再生: a modal character that begins another word.
bool opensNoun(QStringView text)
{
    if (text.isEmpty() || !text::isOneOf(text.front(), u"应要可")) return false;
    for (const QStringView word :
         {QStringView(u"应急"), QStringView(u"应用"), QStringView(u"应对"), QStringView(u"应届"), QStringView(u"应收"),
          QStringView(u"应税"), QStringView(u"应变"), QStringView(u"要求"), QStringView(u"要素"), QStringView(u"要点"),
          QStringView(u"要件"), QStringView(u"要害"), QStringView(u"可再生"), QStringView(u"可持续")})
        if (text.startsWith(word)) return true;
    return false;
}

/// 至少1个, 不低于5%: modal words that bound a number and bind nobody.
bool opensBound(QStringView text)
{
    for (const QStringView bound :
         {QStringView(u"至少"), QStringView(u"不少于"), QStringView(u"不低于"), QStringView(u"不超过")})
        if (text.startsWith(bound)) return true;
    return false;
}

/// 部门 of 组成部门: what a verb in front of it makes a name of, other than a unit by itself (组织各镇).
bool isHead(QStringView text, qsizetype at)
{
    const qsizetype length = DutyWords::shipped().body.at(text, at);
    return length == 1 || (length == 2 && !text::isOneOf(text[at], u"各县市区镇乡"));
}

Follower followerAt(QStringView text, qsizetype at);

/// 报送|数据, 检查|学校食堂: what looks like the end of a name goes on as what the verb is about. A name (覆盖率,
/// 组成部门) has its predicate behind it, or nothing.
bool goesOnAsObject(QStringView text, qsizetype at)
{
    for (const QStringView word : {QStringView(u"网上"), QStringView(u"线上"), QStringView(u"线下")})
        if (at > 0 && text.sliced(at - 1).startsWith(word)) return true;
    return at < text.size() && text::isHan(text[at].unicode()) && !text::isOneOf(text[at], u"的和与及等") &&
           followerAt(text, at) == Follower::None;
}

/// 覆盖率, 管理员, 服务站: the verb is part of a noun. So is 组织 in 村级组织要…; and 企业达到30家 counts the noun
/// before it.
bool isNounPart(QStringView text, qsizetype verb, qsizetype behind)
{
    constexpr std::u16string_view tails = u"率量面度力数额值制化性者员点站区室队网线机器品物费款金比类型式部局办科";
    if (behind >= text.size()) return false;
    const DutyWords& words = DutyWords::shipped();
    if (words.verb.at(text, behind) > 0) return false; // 组织|制定
    // 组成部门, 村级组织要…; but 建成至少1个, 组织应急演练, 收到养老机构的材料, 组织各镇.
    if (const qsizetype modal = words.modal.at(text, behind);
        modal > 0 && !opensNoun(text.sliced(behind)) && !opensBound(text.sliced(behind)))
        return true;
    if (isHead(text, behind) && words.predicate.at(text, verb) == 0)
        return words.strong.at(text, verb) == 0 && !goesOnAsObject(text, behind + words.body.at(text, behind));
    if (text::isOneOf(text[behind], tails)) return !goesOnAsObject(text, behind + 1);
    return text.sliced(verb).startsWith(u"达到") && text[behind].isDigit();
}

/// 4月底前, 2024年6月, 15日前, 2023—2025年.
bool opensDate(QStringView text)
{
    qsizetype at = 0;
    while (at < text.size() && at < 4 && text[at].isDigit()) ++at;
    if (at == 4 && at < text.size() && text::isOneOf(text[at], u"—-–至~～")) {
        while (at < text.size() && text::isOneOf(text[at], u"—-–至~～")) ++at;
        while (at < text.size() && text[at].isDigit()) ++at;
    }
    return at > 0 && at < text.size() && text::isOneOf(text[at], u"年月日");
}

/// 就业, 对口, 在建, 从业: what looks like a preposition is part of a name.
bool isNamePart(QStringView noun, qsizetype at)
{
    if (noun[at] == u'在' && at > 0 && text::isOneOf(noun[at - 1], u"所现存")) return true; // 企业所在区
    const char16_t next = at + 1 < noun.size() ? noun[at + 1].unicode() : u'\0';
    const std::u16string_view names = [&]() -> std::u16string_view {
        switch (noun[at].unicode()) {
        case u'就': return u"业医诊学近读餐";
        case u'对': return u"口外接";
        case u'在': return u"建校岗职册编线营";
        case u'从': return u"业";
        case u'将': return u"军";
        case u'自': return u"然治";
        default: return {};
        }
    }();
    return next != u'\0' && names.contains(next);
}

Follower followerAt(QStringView text, qsizetype at)
{
    const DutyWords& words = DutyWords::shipped();
    if (at >= text.size()) return Follower::None;
    if (const qsizetype modal = words.modal.at(text, at); modal > 1 || (modal == 1 && !opensNoun(text.sliced(at))))
        return Follower::Modal;
    if (words.adverb.at(text, at) > 0 || text[at] == u'每' || opensDate(text.sliced(at))) return Follower::Adverb;
    if (const qsizetype length = std::max(words.verb.at(text, at), words.predicate.at(text, at));
        length > 0 && !isNounPart(text, at, at + length))
        return Follower::Verb;
    const bool isBound =
        text[at] == u'以' && at + 1 < text.size() && text::isOneOf(text[at + 1], u"上下内外来及"); // 县级以上医院
    if (!isBound && words.preposition.at(text, at) > 0 && !isNamePart(text, at)) return Follower::Preposition;
    return Follower::None;
}

/// The kind of subject that a noun phrase from `from` to `end` is.
std::optional<ActorKind> kindBefore(QStringView text, qsizetype from, qsizetype end)
{
    const DutyWords& words = DutyWords::shipped();
    if (end <= from || !words.mayEndActor(text[end - 1])) return std::nullopt;
    const qsizetype body = words.body.before(text, end);
    const qsizetype person = words.person.before(text, end);
    const qsizetype thing = words.thing.before(text, end);
    const qsizetype longest = std::max({body, person, thing});
    if (longest == 0 || words.nohead.before(text, end) > 0) return std::nullopt;
    // 县医院 is one, 45所 and 全院 are not: a single character needs a level before it, unless offices only are called
    // so.
    if (longest == 1 && !text::isOneOf(text[end - 1], u"局委厅办部") && words.level.at(text, from) == 0)
        return std::nullopt;
    return longest == body ? ActorKind::Body : longest == person ? ActorKind::Person : ActorKind::Thing;
}

/// 累计建设省级|重点…, 发展和规范…组织: what follows an adverb, and what is joined to a verb, is no name either.
bool opensPredicate(QStringView text, qsizetype from, qsizetype end)
{
    const DutyWords& words = DutyWords::shipped();
    qsizetype at = from;
    while (const qsizetype length = words.adverb.at(text, at)) at += length;
    if (at > from && at < end && words.verb.at(text, at) > 0) return !text.sliced(at, end - at).contains(u'的');
    const qsizetype joined = from + std::max(words.verb.at(text, from), words.nominal.at(text, from));
    return joined > from && joined + 1 < end && text::isOneOf(text[joined], u"和与并、") &&
           words.verb.at(text, joined + 1) > 0;
}

/// 试点县不少于20个, 规上企业达到30家: the number counts the noun before it. 各镇不少于2个 does not.
bool countsSubject(QStringView phrase, qsizetype from, qsizetype end)
{
    if (phrase[from] == u'各' || phrase[from] == u'每') return false;
    const QStringView rest = phrase.sliced(end);
    for (const QStringView bound :
         {QStringView(u"不少于"), QStringView(u"不低于"), QStringView(u"不得少于"), QStringView(u"达到"),
          QStringView(u"不超过"), QStringView(u"超过"), QStringView(u"达")}) {
        if (!rest.startsWith(bound)) continue;
        qsizetype at = bound.size();
        while (at < rest.size() && (rest[at].isDigit() || rest[at].isSpace() || text::isOneOf(rest[at], u"万余多")))
            ++at;
        const bool counted = at > bound.size() && at < rest.size() && text::isOneOf(rest[at], u"个家所座处名人户支条");
        return counted && (at + 1 == rest.size() || rest.sliced(at + 1) == u"以上" || rest.sliced(at + 1) == u"左右");
    }
    return false;
}

/// 经国务院同意后, 经县政府批准: what has to be had first.
bool isApproval(QStringView words)
{
    for (const QStringView word :
         {QStringView(u"同意"), QStringView(u"批准"), QStringView(u"授权"), QStringView(u"审核"), QStringView(u"审定"),
          QStringView(u"审议"), QStringView(u"研究")})
        if (words.contains(word)) return true;
    return false;
}

/// Whether the words [from, end) can be a noun phrase. 推动学校…, 在学校… cannot; 承办单位, 负责处置的部门 can,
/// although 承办 and 负责 are verbs. `pointed` out by 由 or as a name of its own (承办单位), it needs no surer word
/// behind it.
bool isNounPhrase(QStringView text, qsizetype from, qsizetype end, Follower follower, bool pointed)
{
    const DutyWords& words = DutyWords::shipped();
    if (from >= end) return false;
    const QStringView noun = text.sliced(from, end - from);
    // 亩均财政投入: for each of what is told first.
    if (noun.size() > 2 && noun[1] == u'均' && text::isOneOf(noun[0], u"亩人户年月日生平班村镇县")) return false;
    if (noun.lastIndexOf(u'每') > 0) return false;                          // 驻村干部每月驻村
    if (noun.startsWith(u"一个") || noun.startsWith(u"同一")) return false; // 一个单位只保留1个账号
    if (noun.startsWith(u'报') && !noun.startsWith(u"报社")) return false;  // 报市安办备案
    // A verb that is part of no name needs 的 behind it: 推进不力的单位.
    const qsizetype attribute = noun.lastIndexOf(u'的');
    Depth depth;
    for (qsizetype i = std::max<qsizetype>(attribute, 0); i < noun.size(); ++i) {
        depth.step(noun[i].unicode());
        if (depth.isTop() && words.strong.at(noun, i) > 0) return false;
    }
    qsizetype verb = words.verb.at(text, from);
    if (verb > 0)
        verb += std::max(words.verb.at(text.first(end), from + verb),
                         words.nominal.at(text.first(end), from + verb)); // 签约服务人员
    const qsizetype adverb = words.adverb.at(text, from);
    const qsizetype modal = noun.startsWith(u"应急") ? 0 : words.modal.at(text, from);
    if (opensPredicate(text, from, end)) return false;
    if (words.preposition.at(text, from) > 0 && !(noun[0] == u'自' && isNamePart(text, from)))
        return false; // 自然资源部门
    if (noun.startsWith(u'经') && isApproval(noun)) return false;
    if (noun.size() > 1 && noun[0] == u'如' && !text::isOneOf(noun[1], u"东皋意"))
        return false; // 如动用储备粮, but 如东县
    // 职工在落户、就业等方面…, 接种率以乡镇为单位: what stands behind a preposition is no part of the name before it.
    for (qsizetype i = std::max<qsizetype>(attribute + 1, 2); i < noun.size(); ++i)
        if ((text::isOneOf(noun[i], u"在就到向对将把从于") && !isNamePart(noun, i)) ||
            (noun[i] == u'以' && !(i + 1 < noun.size() && text::isOneOf(noun[i + 1], u"上下内外来及"))) ||
            (noun[i] == u'可' && words.opening.at(noun, i + 1) > 0))
            return false;
    if (verb == 0 && adverb == 0 && modal == 0) return true;
    if (attribute > 0 && follower == Follower::Modal) return true;
    // 组织部门, 承办单位, 主要负责人: a verb and what it names.
    const qsizetype head = std::max({words.body.before(noun, noun.size()), words.person.before(noun, noun.size()),
                                     words.thing.before(noun, noun.size())});
    const bool whole = head >= noun.size() && noun.size() > 2; // a name that is listed; 组织 is what somebody does
    const bool sure = pointed || whole || follower == Follower::Modal ||
                      (follower == Follower::Adverb && words.verb.at(text, end) == 0);
    if (words.strong.at(text, from) > 0 || !sure) return false;
    const qsizetype gap = noun.size() - head - std::max({verb, adverb, modal});
    if (gap <= 0) return true;
    // 签约服务人员须…: what they do has two words.
    constexpr qsizetype longestWord = 2;
    const qsizetype behind = from + verb;
    return gap <= longestWord && verb > 0 && follower == Follower::Modal && words.pivot.at(text, from) == 0 &&
           words.level.at(text, behind) == 0 && words.generic.at(text, behind) == 0 &&
           !text::isOneOf(text[behind], u"各全有相");
}

/// 行政机关制发的文件均要…: a verb behind the noun opens a relative clause when 的 closes it before the predicate.
bool isRelativeClause(QStringView text, qsizetype verb)
{
    const DutyWords& words = DutyWords::shipped();
    bool closed = false;
    Depth depth;
    for (qsizetype i = verb; i < text.size(); ++i) {
        depth.step(text[i].unicode());
        if (!depth.isTop()) continue;
        if (text[i] == u'的') {
            qsizetype behind = verb;
            while (const qsizetype length =
                       behind < i ? std::max(words.verb.at(text, behind), words.nominal.at(text, behind)) : 0)
                behind += length;
            if (i == behind) return true; // 发布的…, 挂牌督办的…
            closed = true;
            if (text.sliced(i + 1).startsWith(u"需要")) i += 2; // 根据工作的需要
        } else if (closed && (words.modal.at(text, i) > 0 ||
                              (text[i] == u'有' && words.adverb.at(text, i) == 0 && words.generic.at(text, i) == 0))) {
            return true; // 企业参与的积极性有较大提升
        }
    }
    return false;
}

/// A verb and a head behind a noun (项目|建设单位, 县|应急管理|部门) with a modal word behind them make one name.
bool isCompound(QStringView text, qsizetype verb)
{
    const DutyWords& words = DutyWords::shipped();
    const qsizetype head = verb + words.verb.at(text, verb);
    const qsizetype length = std::max(words.body.at(text, head), words.person.at(text, head));
    return length > 0 && words.strong.at(text, verb) == 0 && words.modal.at(text, head + length) > 0;
}

/// 以县政府名义制发的文件: who answers for it is said by the name.
std::optional<Actor> inTheNameOf(QStringView phrase, qsizetype from)
{
    if (from >= phrase.size() || phrase[from] != u'以') return std::nullopt;
    const qsizetype name = phrase.indexOf(u"名义", from);
    constexpr qsizetype longest = 40;
    if (name < from + 3 || name - from > longest || !kindBefore(phrase, from + 1, name)) return std::nullopt;
    return Actor{{from + 1, name}, ActorKind::Body, true};
}

/// 各单位主要负责同志, 镇党委分管领导: where the office behind an organisation ends; 0 where none stands there.
qsizetype officeBehind(QStringView phrase, qsizetype end)
{
    const DutyWords& words = DutyWords::shipped();
    qsizetype at = end;
    for (const QStringView word :
         {QStringView(u"党政"), QStringView(u"主要"), QStringView(u"分管"), QStringView(u"班子")})
        if (phrase.sliced(at).startsWith(word)) at += word.size();
    const qsizetype person = words.person.at(phrase, at);
    if (person == 0) return 0;
    return at + person;
}

} // namespace

std::optional<Actor> findActor(QStringView phrase, qsizetype from, QStringView next)
{
    constexpr qsizetype longest = 80;
    constexpr qsizetype shortest = 2;
    // 原则上每个部门…, 一般由…: how strictly it binds is said first.
    static constexpr QStringView leadIns[] = {u"原则上", u"一般", u"同时", u"其中"};
    for (const QStringView opening : leadIns)
        if (from + opening.size() < phrase.size() && text::beginsWith(phrase.sliced(from), opening)) {
            from += opening.size();
            break;
        }
    if (from + 2 < phrase.size() && phrase[from] == u'请' &&
        (phrase[from + 1] == u'各' || DutyWords::shipped().level.at(phrase, from + 1) > 0))
        ++from;           // 请各镇于…
    bool pointed = false; // by 由
    const bool mayOpen = from < phrase.size() && text::isOneOf(phrase[from], u"并应需可由");
    static constexpr QStringView pointing[] = {u"并由", u"应由", u"应当由", u"需由", u"可由", u"由"};
    for (const QStringView opening : pointing)
        if (mayOpen && text::beginsWith(phrase.sliced(from), opening)) {
            from += opening.size();
            pointed = true;
            break;
        }
    if (const std::optional<Actor> named = inTheNameOf(phrase, from)) return named;
    const DutyWords& lexicon = DutyWords::shipped();
    const qsizetype limit = std::min(phrase.size(), from + longest);
    // Most phrases open with a verb. A name can only follow it behind 的 (推进不力的单位) or 由.
    const QStringView head = phrase.first(limit);
    if (lexicon.strong.at(phrase, from) > 0 &&
        std::ranges::none_of(head.sliced(from), [](QChar c) { return c == u'的' || c == u'由'; }))
        return std::nullopt;
    Depth depth;
    qsizetype by = -1; // the last 由 before `looked`
    qsizetype looked = from;
    for (qsizetype end = from + 1; end <= limit; ++end) {
        const QChar last = phrase[end - 1];
        const bool mayEnd = last == u'等' || lexicon.mayEndActor(last);
        if (!mayEnd && isPlainHan(last.unicode())) continue; // most characters
        depth.step(last.unicode());
        if (end - from < shortest || !depth.isTop()) continue;
        // 各镇（街道）: what stands before the bracket says what it is.
        qsizetype noun = end;
        if (!isClosingBracket(last.unicode())) {
            if (!mayEnd) continue;
        } else {
            const qsizetype open = std::max({phrase.first(end).lastIndexOf(u'（'), phrase.first(end).lastIndexOf(u'('),
                                             phrase.first(end).lastIndexOf(u'〔')});
            if (open <= from) continue;
            noun = open;
        }
        // 小学、中学等要…: 等 closes the list of those who act.
        if (phrase[noun - 1] == u'等' && noun - 1 > from) --noun;
        std::optional<ActorKind> kind = kindBefore(phrase, from, noun);
        // 北京市要…, 各省（区、市）要…: a place acts where something binds it.
        const bool isPlace =
            !kind && lexicon.place.before(phrase, noun) > 0 && lexicon.nohead.before(phrase, noun) == 0;
        if (isPlace) kind = ActorKind::Body;
        if (!kind) continue;
        // 组织 is a verb where another stands behind it: 适时组织开展.
        if (last == u'织' && phrase.first(end).endsWith(u"组织") && end < phrase.size() &&
            DutyWords::shipped().verb.at(phrase, end) > 0 && end - from <= 4)
            continue;
        // 试点县由省级部门推荐: who acts stands behind 由.
        for (; looked < end; ++looked)
            if (phrase[looked] == u'由') by = looked;
        if (by > from && by + 2 < end && phrase[by - 1] != u'自' && phrase[by - 1] != u'理') {
            from = by + 1;
            pointed = true;
        }
        Follower follower = followerAt(phrase, end);
        if (end == phrase.size()) {
            follower = followerAt(next, 0);
            // 成立领导小组，健全机制 goes on with verbs, not with what a subject does.
            if (DutyWords::shipped().verb.at(phrase, from) > 0) continue;
        }
        if (end < phrase.size() && phrase[end] == u'是') {
            // …是责任主体, …是第一责任人 binds; other definitions do not.
            const QStringView rest = phrase.sliced(end);
            if (rest.endsWith(u"主体") || rest.endsWith(u"责任人") || rest.endsWith(u"主管部门") ||
                rest.endsWith(u"责任单位"))
                follower = Follower::Modal;
        }
        const bool school = phrase[noun - 1] == u'学' && follower == Follower::Adverb; // 小学每学期…
        const bool each = phrase[from] == u'各' || pointed || school;                  // 各县（市、区）建成…
        if (follower == Follower::None || (isPlace && follower != Follower::Modal && !each)) continue;
        // 项目建设单位应当…: the verb goes on with the name. What cannot answer (项目, 工程) needs more than a verb
        // behind it, too.
        const bool reaches = end < phrase.size() && DutyWords::shipped().predicate.at(phrase, end) > 0; // 矿山达到…标准
        const bool level = phrase[noun - 1] == u'级'; // 市、县两级筹建…
        if (follower == Follower::Verb &&
            ((*kind == ActorKind::Thing && !reaches && !level) || isCompound(phrase, end)))
            continue;
        // 项目|牵头|单位会同…: the name goes on behind what could be an adverb.
        if (follower == Follower::Adverb && *kind == ActorKind::Thing &&
            lexicon.body.at(phrase, end + lexicon.adverb.at(phrase, end)) > 0)
            continue;
        if (countsSubject(phrase, from, end)) return std::nullopt;
        // 抽检不合格的项目一律整改: the thing suffers it.
        if (*kind == ActorKind::Thing && lexicon.verb.at(phrase, from) > 0 &&
            lexicon.thing.before(phrase, noun) < noun - from)
            return std::nullopt;
        if (!isNounPhrase(phrase, from, end, follower, pointed)) return std::nullopt;
        if (end < phrase.size() && DutyWords::shipped().verb.at(phrase, end) > 0 && isRelativeClause(phrase, end))
            return std::nullopt;
        if (const qsizetype office = officeBehind(phrase, end); office > 0)
            return Actor{{from, office}, ActorKind::Person, false};
        // 每个行政村至少1名 says how a measure is spread, not who answers for it.
        return Actor{{from, end}, phrase[from] == u'每' ? ActorKind::Thing : *kind, false};
    }
    return std::nullopt;
}

} // namespace duibiao::plan
