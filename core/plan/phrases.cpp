// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/phrases.h"

#include "core/plan/dutywords.h"
#include "core/plan/nesting.h"
#include "core/text/oneof.h"
#include "core/text/plainhan.h"

#include <algorithm>
#include <utility>

namespace duibiao::plan {

namespace {

bool isSoft(const facts::Fact& fact)
{
    if (std::holds_alternative<facts::Coverage>(fact.value)) return true;
    const auto* frequency = std::get_if<facts::Frequency>(&fact.value);
    return frequency && frequency->period.unit == facts::Period::Unit::Irregular;
}

bool isTime(const facts::Fact& fact)
{
    if (std::holds_alternative<facts::Deadline>(fact.value) || std::holds_alternative<facts::Frequency>(fact.value))
        return true;
    const auto* quantity = std::get_if<facts::Quantity>(&fact.value);
    return quantity && quantity->period.unit != facts::Period::Unit::None;
}

/// 组长：, 总体要求： and the like: where the words behind a short label begin.
qsizetype behindLabel(QStringView text, SourceSpan phrase)
{
    constexpr qsizetype longestLabel = 14;
    const qsizetype limit = std::min(phrase.end, phrase.begin + longestLabel);
    for (qsizetype i = phrase.begin; i < limit; ++i)
        if (text[i] == u'：' || text[i] == u':') return i + 1;
    return phrase.begin;
}

/// 一是各景区要…, 二是完成…: where the words behind the counting begin.
qsizetype behindEnumerator(QStringView text, SourceSpan phrase)
{
    qsizetype at = phrase.begin;
    while (at < phrase.end && at - phrase.begin < 2 && text::isOneOf(text[at], u"一二三四五六七八九十")) ++at;
    return at > phrase.begin && at < phrase.end && text[at] == u'是' ? at + 1 : phrase.begin;
}

/// Words that a year or a day is introduced by.
qsizetype behindTimeWord(QStringView text, qsizetype at)
{
    if (at >= text.size() || !text::isOneOf(text[at], u"截到至于在从自")) return at;
    for (const QStringView word : {QStringView(u"截至"), QStringView(u"截止"), QStringView(u"到"), QStringView(u"至"),
                                   QStringView(u"于"), QStringView(u"在"), QStringView(u"从"), QStringView(u"自")})
        if (text.sliced(at).startsWith(word)) return at + word.size();
    return at;
}

class PhraseReader {
public:
    PhraseReader(QStringView text, const std::vector<facts::Fact>& facts) : m_text(text), m_facts(facts) {}

    std::vector<Phrase> read()
    {
        cut();
        assignFacts();
        for (std::size_t i = 0; i < m_phrases.size(); ++i) describe(i);
        for (std::size_t i = 0; i + 1 < m_phrases.size(); ++i) settleRoles(i);
        return std::move(m_phrases);
    }

private:
    void cut()
    {
        constexpr std::size_t fewPhrases = 6; // most sentences have no more
        m_phrases.reserve(fewPhrases);
        Depth depth;
        qsizetype begin = 0;
        char16_t mark = 0;
        const auto add = [&](qsizetype end, char16_t next) {
            if (end > begin) m_phrases.push_back({.span = {begin, end}, .mark = mark});
            if (end > begin || next == u'；') mark = next;
            begin = end + 1;
        };
        for (qsizetype i = behindPlainHan(m_text); i < m_text.size(); i = behindPlainHan(m_text, i + 1)) {
            const char16_t c = m_text[i].unicode();
            depth.step(c);
            if (!depth.isTop()) continue;
            if (c == u'，' || c == u',')
                add(i, u'，');
            else if (c == u'；' || c == u';')
                add(i, u'；');
        }
        qsizetype end = m_text.size();
        while (end > begin && text::isOneOf(m_text[end - 1], u"。！？!?；;，, 　")) --end;
        add(end, 0);
    }

    void assignFacts()
    {
        std::size_t fact = 0;
        for (std::size_t i = 0; i < m_phrases.size(); ++i) {
            const std::size_t first = fact;
            while (fact < m_facts.size() &&
                   (i + 1 == m_phrases.size() || m_facts[fact].measure.begin < m_phrases[i + 1].span.begin))
                ++fact;
            m_phrases[i].facts = FactRange(first, fact);
        }
    }

    void describe(std::size_t index)
    {
        Phrase& phrase = m_phrases[index];
        phrase.begin = behindLabel(m_text, phrase.span);
        while (phrase.begin < phrase.span.end && text::isSpace(m_text[phrase.begin])) ++phrase.begin;
        if (index == 0 || phrase.mark == u'；' || phrase.begin == phrase.span.begin)
            phrase.begin = behindEnumerator(m_text, {phrase.begin, phrase.span.end});
        // A time in front: 2023年年底前, 到2025年, 于8月20日前, 年内.
        const qsizetype timed = behindTimeWord(m_text.first(phrase.span.end), phrase.begin);
        for (const std::size_t i : phrase.facts) {
            const facts::Fact& fact = m_facts[i];
            if (!isTime(fact) || isSoft(fact) || (fact.measure.begin != phrase.begin && fact.measure.begin != timed))
                continue;
            phrase.opensWithTime = true;
            if (std::holds_alternative<facts::Frequency>(fact.value))
                phrase.onlyTime = isOnlyDay(fact.measure.end, phrase.span.end);
            if (!std::holds_alternative<facts::Deadline>(fact.value)) break;
            phrase.onlyTime = fact.measure.end >= phrase.span.end;
            if (!phrase.onlyTime) phrase.begin = fact.measure.end;
            break;
        }
        const QStringView words = m_text.sliced(phrase.begin, phrase.span.end - phrase.begin);
        const QStringView next = index + 1 < m_phrases.size() ? m_phrases[index + 1].span.in(m_text) : QStringView();
        if (!phrase.onlyTime && words.endsWith(u'的')) {
            phrase.actor = boundInCase(words, next);
            if (phrase.actor) phrase.actor->span = phrase.actor->span.shifted(phrase.begin);
        } else if (!phrase.onlyTime) {
            phrase.actor = findActor(words, 0, next);
            if (phrase.actor) phrase.actor->span = phrase.actor->span.shifted(phrase.begin);
            if (phrase.actor && (isMeasured(phrase) || isPutToUse(phrase))) {
                phrase.actor.reset();
                phrase.ownTopic = true;
            }
            if (phrase.actor && isScene(words, phrase)) phrase.actor.reset();
            if (phrase.actor && isTopicOf(words, phrase, next)) {
                phrase.actor.reset();
                phrase.leadsOn = true;
            }
        }
        if (!phrase.actor && !phrase.onlyTime) phrase.urged = urgedIn(words, phrase.begin);
        // 工程验收合格后15个工作日内: an event and a time.
        if (!phrase.actor && endsWithDeadline(phrase)) phrase.onlyTime = true;
        // 县直部门每半年，各镇每季度演练1次: the count is said in the phrase behind it.
        const bool shares = std::ranges::any_of(phrase.facts, [&](std::size_t i) {
            return std::holds_alternative<facts::Quantity>(m_facts[i].value) &&
                   m_facts[i].measure.end > phrase.span.end;
        });
        phrase.leadsOn = phrase.leadsOn || phrase.onlyTime || shares || leadsOn(words, phrase);
    }

    /// 各单位被通报问题的，自收到通报之日起10日内报送…: who is in the case has to act, unless something is done to
    /// them (…的，予以通报).
    [[nodiscard]] static std::optional<Actor> boundInCase(QStringView words, QStringView next)
    {
        static constexpr QStringView suffered[] = {u"予以", u"给予", u"通报", u"追究", u"责令", u"约谈",   u"扣",
                                                   u"取消", u"问责", u"严肃", u"依法", u"依规", u"按规定", u"一律",
                                                   u"由",   u"视为", u"视同", u"不予", u"停"};
        const bool isNamed = words.startsWith(u'各') || DutyWords::shipped().level.at(words, 0) > 0;
        if (!isNamed || next.isEmpty() ||
            std::ranges::any_of(suffered, [next](QStringView word) { return next.startsWith(word); }))
            return std::nullopt;
        std::optional<Actor> actor = findActor(words.chopped(1), 0, next);
        return actor && actor->kind == ActorKind::Body ? actor : std::nullopt;
    }

    /// 每月|25日前, 每季度|末月底前: nothing but the day of the period is said there.
    [[nodiscard]] bool isOnlyDay(qsizetype from, qsizetype to) const
    {
        const QStringView words = m_text.sliced(from, std::max<qsizetype>(to - from, 0));
        return std::ranges::all_of(words, [](QChar c) {
            return c.isDigit() ||
                   text::isOneOf(c, u"一二三四五六七八九十第首末个工作月日号周星期底初中上下旬午前内之结束后的");
        });
    }

    /// 平台接到呼叫后，签约人员须…: it is the other who acts. 市商务局牵头，市财政局配合，推动…: the first leads in all
    /// that follows.
    void settleRoles(std::size_t index)
    {
        Phrase& phrase = m_phrases[index];
        if (!phrase.actor || phrase.actor->named) return;
        const QStringView words = m_text.sliced(phrase.begin, phrase.span.end - phrase.begin);
        if (m_phrases[index + 1].actor && endsAsTime(words)) {
            phrase.actor.reset();
            phrase.leadsOn = true;
            return;
        }
        const QStringView does = m_text.sliced(phrase.actor->span.end, phrase.span.end - phrase.actor->span.end);
        if (does == u"牵头" || does == u"负责牵头" || does == u"牵头负责") {
            phrase.leadsOn = true;
            m_led = true;
        } else if (m_led && takesPart(does)) {
            phrase.actor.reset();
            phrase.leadsOn = true;
        } else {
            m_led = false;
        }
    }

    /// 推动学校开展培训, 鼓励企业建设仓储设施: the noun behind the verb acts, though somebody else sees to it.
    [[nodiscard]] static std::optional<Actor> urgedIn(QStringView words, qsizetype begin)
    {
        const DutyWords& lexicon = DutyWords::shipped();
        qsizetype at = 0;
        while (const qsizetype adverb = lexicon.adverb.at(words, at)) at += adverb;
        const qsizetype verb = lexicon.pivot.at(words, at);
        if (verb == 0) return std::nullopt;
        std::optional<Actor> actor = findActor(words, at + verb, {});
        if (!actor || actor->kind == ActorKind::Thing || actor->named) return std::nullopt;
        actor->span = actor->span.shifted(begin);
        actor->kind = ActorKind::Thing; // it is not who answers
        return actor;
    }

    /// 企业开办时间压缩至0.5天: what is measured is the time, and the noun before it no subject.
    [[nodiscard]] bool isMeasured(const Phrase& phrase) const
    {
        const DutyWords& lexicon = DutyWords::shipped();
        const qsizetype end = phrase.actor->span.end;
        if (phrase.actor->named || lexicon.modal.at(m_text, end) > 0) return false;
        for (const QStringView verb : {QStringView(u"确保"), QStringView(u"保证"), QStringView(u"保障"),
                                       QStringView(u"落实"), QStringView(u"控制")})
            if (m_text.sliced(end).startsWith(verb)) return false; // 各校确保体育活动时间…
        // 医保部门全年对…的检查覆盖率: whoever does something to somebody is no noun that is measured.
        qsizetype behind = end;
        while (const qsizetype adverb = lexicon.adverb.at(m_text, behind)) behind += adverb;
        if (behind < phrase.span.end && lexicon.preposition.at(m_text, behind) > 0) return false;
        if (servesWhole(phrase) || isTrimmed(phrase)) return true;
        for (const std::size_t i : phrase.facts) {
            const facts::Fact& fact = m_facts[i];
            if (!std::holds_alternative<facts::Quantity>(fact.value) &&
                !std::holds_alternative<facts::Percentage>(fact.value))
                continue;
            for (qsizetype at = end; at < std::min(fact.measure.end, phrase.span.end); ++at)
                if (lexicon.metric.at(m_text, at) > 0) return true;
        }
        return false;
    }

    /// 企业注销平均办理时间较上年缩短: what is made shorter is a time, not the noun before it.
    [[nodiscard]] bool isTrimmed(const Phrase& phrase) const
    {
        const DutyWords& lexicon = DutyWords::shipped();
        for (qsizetype at = phrase.actor->span.end; at < phrase.span.end; ++at) {
            const qsizetype metric = lexicon.metric.at(m_text, at);
            if (metric == 0) continue;
            const QStringView behind = m_text.sliced(at + metric, phrase.span.end - at - metric);
            for (const QStringView change :
                 {QStringView(u"较"), QStringView(u"比"), QStringView(u"缩短"), QStringView(u"压缩"),
                  QStringView(u"压减"), QStringView(u"下降"), QStringView(u"降低"), QStringView(u"提高"),
                  QStringView(u"提升"), QStringView(u"进一步")})
                if (behind.startsWith(change)) return true;
        }
        return false;
    }

    /// 养老机构与医疗机构签约服务实现全覆盖: the service reaches everywhere, and the noun before it is part of its
    /// name.
    [[nodiscard]] bool servesWhole(const Phrase& phrase) const
    {
        QStringView words = m_text.sliced(phrase.actor->span.end, phrase.span.end - phrase.actor->span.end);
        if (!words.endsWith(u"全覆盖")) return false;
        words.chop(3);
        for (const QStringView verb : {QStringView(u"实现"), QStringView(u"达到"), QStringView(u"基本")})
            if (words.endsWith(verb)) words.chop(verb.size());
        constexpr qsizetype longest = 10;
        if (words.size() > longest) return false;
        constexpr QStringView heads[] = {u"服务", u"工作", u"培训", u"监测", u"监管", u"网络",
                                         u"设施", u"体系", u"功能", u"站点", u"平台", u"机制",
                                         u"制度", u"保障", u"网点", u"建设", u"系统", u"信号"};
        return std::ranges::any_of(heads, [&](QStringView head) { return words.endsWith(head); });
    }

    /// 新院区6月底前投入使用, 三号桥建成通车: what is put to use puts nothing to use.
    [[nodiscard]] bool isPutToUse(const Phrase& phrase) const
    {
        const DutyWords& lexicon = DutyWords::shipped();
        if (phrase.actor->named || phrase.actor->kind == ActorKind::Person) return false;
        qsizetype at = phrase.actor->span.end;
        for (bool again = true; again && at < phrase.span.end;) {
            const qsizetype adverb = lexicon.adverb.at(m_text, at);
            at += adverb;
            again = adverb > 0;
            for (const std::size_t i : phrase.facts)
                if (const SourceSpan measure = m_facts[i].measure; measure.begin == at && measure.end > at) {
                    at = measure.end;
                    again = true;
                }
        }
        return lexicon.passive.at(m_text.first(phrase.span.end), at) > 0;
    }

    /// 12345热线对群众不满意的工单，承办单位…: what the next phrase is about.
    [[nodiscard]] bool isTopicOf(QStringView words, const Phrase& phrase, QStringView next) const
    {
        if (phrase.actor->kind != ActorKind::Thing || next.isEmpty() || !phrase.facts.empty()) return false;
        const qsizetype end = phrase.actor->span.end;
        return end < phrase.span.end && m_text[end] == u'对' && !hasPredicate(words.sliced(end - phrase.begin));
    }

    /// 政府开放活动期间: a time, and 政府 part of its name.
    [[nodiscard]] bool isScene(QStringView words, const Phrase& phrase) const
    {
        const DutyWords& lexicon = DutyWords::shipped();
        const qsizetype end = phrase.actor->span.end;
        return endsAsTime(words) && lexicon.verb.at(m_text, end) > 0 && lexicon.adverb.at(m_text, end) == 0 &&
               lexicon.modal.at(m_text, end) == 0;
    }

    [[nodiscard]] bool endsWithDeadline(const Phrase& phrase) const
    {
        if (!text::isOneOf(m_text[phrase.span.end - 1], u"内前起末底")) return false;
        return std::ranges::any_of(phrase.facts, [&](std::size_t i) {
            return std::holds_alternative<facts::Deadline>(m_facts[i].value) &&
                   m_facts[i].measure.end >= phrase.span.end;
        });
    }

    /// Conditions, circumstances and bare subjects do not stand alone.
    [[nodiscard]] bool leadsOn(QStringView words, const Phrase& phrase) const
    {
        const DutyWords& lexicon = DutyWords::shipped();
        if (phrase.actor && !phrase.actor->named) return phrase.actor->span.end >= phrase.span.end;
        if (words.endsWith(u'的') || endsAsTime(words)) return true;
        // 发生较大险情，事发地政府应…: what may happen, not what shall.
        for (const QStringView verb :
             {QStringView(u"发生"), QStringView(u"出现"), QStringView(u"遭遇"), QStringView(u"突发")})
            if (text::beginsWith(words, verb))
                return std::ranges::none_of(phrase.facts, [&](std::size_t i) { return isFirmMeasure(m_facts[i]); });
        const bool opening = lexicon.opening.at(words, 0) > 0;
        if (!opening) return words.size() <= 3; // 同时, 其中
        if (std::ranges::any_of(phrase.facts, [&](std::size_t i) { return isFirmMeasure(m_facts[i]); })) return false;
        // 对民办学校加强监管 is a duty; 对出台的重大政策 leads to one.
        if (words.startsWith(u'对') || words.startsWith(u'在') || words.startsWith(u'为')) return !hasPredicate(words);
        return !hasUrgedVerb(words);
    }

    /// 突发事件发生后, 汛期来临前.
    [[nodiscard]] static bool endsAsTime(QStringView words)
    {
        if (words.isEmpty() || !text::isOneOf(words.back(), u"后时间前中上下起"))
            return false; // what the tails end with
        // 40学时, 及时: no time at which anything happens.
        if (words.back() == u'时')
            return words.size() > 1 && !text::isOneOf(words[words.size() - 2], u"学课小工及按准限暂实定临随平");
        constexpr QStringView tails[] = {u"后",     u"期间",   u"之前",   u"之后",   u"过程中",
                                         u"基础上", u"情况下", u"条件下", u"的同时", u"之日起"};
        if (std::ranges::any_of(tails, [&](QStringView tail) { return words.endsWith(tail); })) return true;
        constexpr qsizetype longestScene = 12; // 校企合作中
        return words.size() <= longestScene && words.endsWith(u'中') && !words.endsWith(u"集中");
    }

    /// 根据需要及时调整机构 demands something; 根据工作推进情况 does not: an adverb pushes the verb.
    [[nodiscard]] static bool hasUrgedVerb(QStringView words)
    {
        const DutyWords& lexicon = DutyWords::shipped();
        const qsizetype attribute = words.lastIndexOf(u'的');
        for (qsizetype i = std::max<qsizetype>(attribute + 1, 3); i < words.size(); ++i)
            if (const qsizetype length = lexicon.adverb.at(words, i);
                length > 1 && lexicon.verb.at(words, i + length) > 0)
                return true;
        return false;
    }

    QStringView m_text;
    const std::vector<facts::Fact>& m_facts;
    std::vector<Phrase> m_phrases;
    bool m_led = false; // by the phrase before: 市商务局牵头，
};

} // namespace

bool isFirmMeasure(const facts::Fact& fact)
{
    if (isSoft(fact)) return false;
    const auto* quantity = std::get_if<facts::Quantity>(&fact.value);
    return !quantity || !quantity->bare || quantity->value != 1 || quantity->period.unit != facts::Period::Unit::None;
}

std::vector<Phrase> readPhrases(QStringView sentence, const std::vector<facts::Fact>& facts)
{
    return PhraseReader(sentence, facts).read();
}

bool takesPart(QStringView predicate)
{
    for (const QStringView role :
         {QStringView(u"配合"), QStringView(u"参与"), QStringView(u"协助"), QStringView(u"协同"),
          QStringView(u"密切配合"), QStringView(u"积极配合"), QStringView(u"协同配合"), QStringView(u"支持配合"),
          QStringView(u"参加"), QStringView(u"分工负责"), QStringView(u"按职责配合")})
        if (predicate == role) return true;
    return false;
}

bool hasPredicate(QStringView phrase)
{
    const WordSet& verbs = DutyWords::shipped().verb;
    if (phrase.isEmpty() || text::isOneOf(phrase.back(), u"时前后中上下内") || phrase.endsWith(u"方面") ||
        phrase.endsWith(u"领域"))
        return false;
    bool relative = false;
    for (qsizetype i = phrase.size() - 1; i >= 2; --i) {
        if (phrase[i] == u'的') relative = true;
        if (!relative && verbs.at(phrase, i) > 0) return true;
    }
    return false;
}

} // namespace duibiao::plan
