// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/duties.h"

#include "core/plan/nesting.h"
#include "core/plan/dutywords.h"
#include "core/text/normalized.h"

#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;

namespace duibiao::plan {

namespace {

/// A stretch between commas.
struct Phrase {
    SourceSpan span;
    char16_t mark = 0;          ///< the mark before it: 0 for the first, ， or ；
    qsizetype begin = 0;        ///< where its own words begin, behind a label or a time
    bool opensWithTime = false; ///< begins with a deadline, a period or a frequency
    bool onlyTime = false;      ///< is nothing else: 2023年年底前
    bool leadsOn = false;       ///< a circumstance that belongs to the phrase behind it
    std::optional<Actor> actor{};
    std::optional<Actor> urged{}; ///< who is urged to act: 推动学校开展…
    std::vector<std::size_t> facts{};
};

bool isSoft(const facts::Fact& fact)
{
    if (std::holds_alternative<facts::Coverage>(fact.value)) return true;
    const auto* frequency = std::get_if<facts::Frequency>(&fact.value);
    return frequency && frequency->period.unit == facts::Period::Unit::Irregular;
}

bool isTime(const facts::Fact& fact)
{
    if (std::holds_alternative<facts::Deadline>(fact.value) || std::holds_alternative<facts::Frequency>(fact.value)) return true;
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
    constexpr QStringView numerals = u"一二三四五六七八九十";
    qsizetype at = phrase.begin;
    while (at < phrase.end && at - phrase.begin < 2 && numerals.contains(text[at])) ++at;
    return at > phrase.begin && at < phrase.end && text[at] == u'是' ? at + 1 : phrase.begin;
}

/// DutyWords that a year or a day is introduced by.
qsizetype behindTimeWord(QStringView text, qsizetype at)
{
    if (at >= text.size() || !std::u16string_view(u"截到至于在从自").contains(text[at].unicode())) return at;
    for (const QStringView word : {QStringView(u"截至"), QStringView(u"截止"), QStringView(u"到"), QStringView(u"至"), QStringView(u"于"), QStringView(u"在"), QStringView(u"从"), QStringView(u"自")})
        if (text.sliced(at).startsWith(word)) return at + word.size();
    return at;
}

class Sentence {
public:
    Sentence(QStringView text, const std::vector<facts::Fact>& facts, const SentenceContext& context) : m_text(text), m_facts(facts), m_context(context)
    {
        cut();
        assignFacts();
        for (std::size_t i = 0; i < m_phrases.size(); ++i) describe(i);
        index();
    }

    [[nodiscard]] std::vector<Duty> duties() const
    {
        if (m_phrases.empty() || !demands()) return {};
        std::vector<Duty> duties;
        std::size_t first = 0; // phrase that the open duty begins with
        std::size_t unit = 0;  // phrase that the stretch being read begins with: circumstances, then what they lead to
        for (std::size_t i = 0; i < m_phrases.size(); ++i) {
            if (m_phrases[i].leadsOn && i + 1 < m_phrases.size() && m_phrases[i + 1].mark != u'；') continue;
            if (unit > first && opensDuty(first, unit, i)) {
                close(duties, first, unit);
                first = unit;
            }
            unit = i + 1;
        }
        close(duties, first, m_phrases.size());
        return duties;
    }

private:
    /// Indices of phrases: the first from some phrase on …
    struct Next {
        std::size_t measure; ///< with a firm measure
        std::size_t firm;    ///< likewise, other than a time alone
        std::size_t actor;   ///< with a subject of its own
        std::size_t named;   ///< with 以…名义
        std::size_t urged;   ///< that urges somebody
        std::size_t main;    ///< that stands alone
    };

    void cut()
    {
        Depth depth;
        qsizetype begin = 0;
        char16_t mark = 0;
        const auto add = [&](qsizetype end, char16_t next) {
            if (end > begin) m_phrases.push_back({.span = {begin, end}, .mark = mark});
            if (end > begin || next == u'；') mark = next;
            begin = end + 1;
        };
        for (qsizetype i = 0; i < m_text.size(); ++i) {
            const char16_t c = m_text[i].unicode();
            depth.step(c);
            if (!depth.isTop()) continue;
            if (c == u'，' || c == u',')
                add(i, u'，');
            else if (c == u'；' || c == u';')
                add(i, u'；');
        }
        qsizetype end = m_text.size();
        while (end > begin && QStringView(u"。！？!?；;，, 　").contains(m_text[end - 1])) --end;
        add(end, 0);
    }

    void assignFacts()
    {
        std::size_t phrase = 0;
        std::vector<std::size_t> order(m_facts.size());
        for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
        std::ranges::stable_sort(order, {}, [&](std::size_t i) { return m_facts[i].measure.begin; });
        for (const std::size_t i : order) {
            while (phrase + 1 < m_phrases.size() && m_phrases[phrase + 1].span.begin <= m_facts[i].measure.begin) ++phrase;
            if (phrase < m_phrases.size()) m_phrases[phrase].facts.push_back(i);
        }
    }

    void describe(std::size_t index)
    {
        Phrase& phrase = m_phrases[index];
        phrase.begin = behindLabel(m_text, phrase.span);
        while (phrase.begin < phrase.span.end && m_text[phrase.begin].isSpace()) ++phrase.begin;
        if (index == 0 || phrase.mark == u'；' || phrase.begin == phrase.span.begin) phrase.begin = behindEnumerator(m_text, {phrase.begin, phrase.span.end});
        // A time in front: 2023年年底前, 到2025年, 于8月20日前, 年内.
        const qsizetype timed = behindTimeWord(m_text.first(phrase.span.end), phrase.begin);
        for (const std::size_t i : phrase.facts) {
            const facts::Fact& fact = m_facts[i];
            if (!isTime(fact) || isSoft(fact) || (fact.measure.begin != phrase.begin && fact.measure.begin != timed)) continue;
            phrase.opensWithTime = true;
            if (!std::holds_alternative<facts::Deadline>(fact.value)) break;
            phrase.onlyTime = fact.measure.end >= phrase.span.end;
            if (!phrase.onlyTime) phrase.begin = fact.measure.end;
            break;
        }
        const QStringView words = m_text.sliced(phrase.begin, phrase.span.end - phrase.begin);
        const QStringView next = index + 1 < m_phrases.size() ? m_phrases[index + 1].span.in(m_text) : QStringView();
        if (!phrase.onlyTime && !words.endsWith(u'的')) {
            phrase.actor = findActor(words, 0, next);
            if (phrase.actor) phrase.actor->span = phrase.actor->span.shifted(phrase.begin);
            if (phrase.actor && (isMeasured(phrase) || isScene(words, phrase))) phrase.actor.reset();
        }
        if (!phrase.actor && !phrase.onlyTime) phrase.urged = urgedIn(words, phrase.begin);
        // 工程验收合格后15个工作日内: an event and a time.
        if (!phrase.actor && endsWithDeadline(phrase)) phrase.onlyTime = true;
        phrase.leadsOn = phrase.onlyTime || leadsOn(words, phrase);
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
        if (phrase.actor->named || lexicon.modal.at(m_text, end) > 0 || lexicon.preposition.at(m_text, end) > 0) return false;
        for (const std::size_t i : phrase.facts) {
            const facts::Fact& fact = m_facts[i];
            if (!std::holds_alternative<facts::Quantity>(fact.value) && !std::holds_alternative<facts::Percentage>(fact.value)) continue;
            for (qsizetype at = end; at < std::min(fact.measure.end, phrase.span.end); ++at)
                if (lexicon.metric.at(m_text, at) > 0) return true;
        }
        return false;
    }

    /// 政府开放活动期间: a time, and 政府 part of its name.
    [[nodiscard]] bool isScene(QStringView words, const Phrase& phrase) const
    {
        const DutyWords& lexicon = DutyWords::shipped();
        const qsizetype end = phrase.actor->span.end;
        return endsAsTime(words) && lexicon.verb.at(m_text, end) > 0 && lexicon.adverb.at(m_text, end) == 0 && lexicon.modal.at(m_text, end) == 0;
    }

    [[nodiscard]] bool endsWithDeadline(const Phrase& phrase) const
    {
        if (!QStringView(u"内前起末底").contains(m_text[phrase.span.end - 1])) return false;
        return std::ranges::any_of(phrase.facts, [&](std::size_t i) {
            return std::holds_alternative<facts::Deadline>(m_facts[i].value) && m_facts[i].measure.end >= phrase.span.end;
        });
    }

    /// Conditions, circumstances and bare subjects do not stand alone.
    [[nodiscard]] bool leadsOn(QStringView words, const Phrase& phrase) const
    {
        const DutyWords& lexicon = DutyWords::shipped();
        if (phrase.actor && !phrase.actor->named) return phrase.actor->span.end >= phrase.span.end;
        if (words.endsWith(u'的') || endsAsTime(words)) return true;
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
        if (words.isEmpty() || !std::u16string_view(u"后时间前中上下起").contains(words.back().unicode())) return false; // what the tails end with
        constexpr QStringView tails[] = {u"后", u"时", u"期间", u"之前", u"之后", u"过程中", u"基础上", u"情况下", u"条件下", u"的同时", u"之日起"};
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
            if (const qsizetype length = lexicon.adverb.at(words, i); length > 1 && lexicon.verb.at(words, i + length) > 0) return true;
        return false;
    }

    [[nodiscard]] static bool hasPredicate(QStringView words)
    {
        const WordSet& verbs = DutyWords::shipped().verb;
        constexpr QStringView tails = u"时前后中上下内";
        if (words.isEmpty() || tails.contains(words.back()) || words.endsWith(u"方面") || words.endsWith(u"领域")) return false;
        bool relative = false;
        for (qsizetype i = words.size() - 1; i >= 2; --i) {
            if (words[i] == u'的') relative = true;
            if (!relative && verbs.at(words, i) > 0) return true;
        }
        return false;
    }

    /// Whether the stretch of phrases [unit, last] opens a new duty while [first, unit) is open.
    [[nodiscard]] bool opensDuty(std::size_t first, std::size_t unit, std::size_t last) const
    {
        const Phrase& head = m_phrases[last];
        if (m_phrases[unit].mark == u'；') return demandsFrom(unit, last);
        if (m_phrases[unit].span.in(m_text).startsWith(u"其中")) return false;
        const bool measured = hasFirm(unit, last + 1);
        const bool open = hasFirm(first, unit);
        const auto same = [&] { return sharesSubject(first, unit, last); };

        if (const std::optional<Actor> actor = actorOf(unit, last + 1)) {
            const std::optional<Actor> before = actorOf(first, unit);
            if (before) return before->span.in(m_text) != actor->span.in(m_text) || (measured && open);
            // 强化干部培训，各镇每年至少组织1次培训: the first part only announces what the second asks.
            return open || unit - first > 2 || !same();
        }
        if (!measured) return false;
        // 禁止销售高毒农药，门店检查每半年全覆盖: what is forbidden has no count.
        if (m_modality[first] == facts::Modality::MustNot && m_modality[unit] != facts::Modality::MustNot && !startsDependent(unit)) return true;
        const bool timed = opensWithTime(unit, last);
        if (open) {
            // One deadline over several aims (到2027年，…100家，…70%) holds them together while they ask alike.
            const bool common = m_phrases[first].onlyTime && !timed;
            if (common) return modality(first, unit) != modality(unit, last + 1);
            return !startsDependent(unit);
        }
        // 编制目录，年初发布: two actions. Who has been told to do the first (各镇要抓好落实，于8月前编制方案) goes on.
        return timed && !actorOf(first, unit) && !m_phrases[first].onlyTime && !startsDependent(unit) && !head.leadsOn && !same();
    }

    [[nodiscard]] bool startsDependent(std::size_t unit) const
    {
        const Phrase& phrase = m_phrases[unit];
        const QStringView words = phrase.span.in(m_text);
        // 每月举办1场，全年不少于12场: the second measure is about the same action.
        for (const std::size_t fact : phrase.facts)
            if (m_facts[fact].measure.begin <= phrase.span.begin && m_facts[fact].measure.end >= phrase.span.end) return true;
        for (const QStringView word : {QStringView(u"并"), QStringView(u"且"), QStringView(u"以及"), QStringView(u"和"), QStringView(u"其中"), QStringView(u"确保"), QStringView(u"实现")})
            if (words.startsWith(word)) return true;
        return false;
    }

    [[nodiscard]] bool opensWithTime(std::size_t unit, std::size_t last) const
    {
        for (std::size_t i = unit; i <= last; ++i)
            if (m_phrases[i].opensWithTime) return true;
        return false;
    }

    /// Notes for every phrase what comes next, so that a sentence of any length is split in one pass.
    void index()
    {
        const std::size_t count = m_phrases.size();
        m_next.assign(count + 1, {count, count, count, count, count, count});
        m_modality.resize(count);
        for (std::size_t i = count; i-- > 0;) {
            const Phrase& phrase = m_phrases[i];
            const bool firm = std::ranges::any_of(phrase.facts, [&](std::size_t fact) { return isFirmMeasure(m_facts[fact]); });
            m_next[i].measure = firm ? i : m_next[i + 1].measure;
            m_next[i].firm = firm && !phrase.onlyTime ? i : m_next[i + 1].firm;
            m_next[i].actor = phrase.actor && !phrase.actor->named ? i : m_next[i + 1].actor;
            m_next[i].named = phrase.actor && phrase.actor->named ? i : m_next[i + 1].named;
            m_next[i].urged = phrase.urged ? i : m_next[i + 1].urged;
            m_next[i].main = phrase.leadsOn ? m_next[i + 1].main : i;
            m_modality[i] = facts::modalityOf(phrase.span.in(m_text));
        }
    }

    [[nodiscard]] bool hasFirm(std::size_t from, std::size_t to) const { return m_next[from].firm < to; }

    [[nodiscard]] std::optional<Actor> actorOf(std::size_t from, std::size_t to) const
    {
        if (m_next[from].actor < to) return m_phrases[m_next[from].actor].actor;
        if (m_next[from].named < to) return m_phrases[m_next[from].named].actor;
        return std::nullopt;
    }

    /// True when the stretch takes up a word of what stands open before it, other than the plan's own subject and words that say nothing.
    [[nodiscard]] bool sharesSubject(std::size_t first, std::size_t unit, std::size_t last) const
    {
        constexpr qsizetype window = 200;
        const qsizetype end = m_phrases[unit - 1].span.end;
        const std::vector<quint32> before = pairs(m_text.sliced(std::max(m_phrases[first].span.begin, end - window), std::min(window, end - m_phrases[first].span.begin)));
        const SourceSpan now{m_phrases[unit].span.begin, std::min(m_phrases[last].span.end, m_phrases[unit].span.begin + window)};
        const std::vector<quint32> taken = pairs(now.in(m_text));
        for (auto b = before.begin(), t = taken.begin(); b != before.end() && t != taken.end();) {
            if (*b == *t) return true;
            *b < *t ? ++b : ++t;
        }
        return false;
    }

    /// The pairs of neighbouring characters that say something, in ascending order.
    [[nodiscard]] std::vector<quint32> pairs(QStringView words) const
    {
        const WordSet& generic = DutyWords::shipped().generic;
        constexpr QStringView particles = u"的和及与对将把在要并等各为以年月日次每个第一";
        std::vector<quint32> found;
        for (qsizetype i = 0; i + 1 < words.size(); ++i) {
            if (generic.at(words, i) > 0) {
                ++i; // both characters are spoken for
                continue;
            }
            if (!text::isHan(words[i].unicode()) || !text::isHan(words[i + 1].unicode())) continue;
            if (particles.contains(words[i]) || particles.contains(words[i + 1])) continue;
            const quint32 pair = (quint32(words[i].unicode()) << 16) | words[i + 1].unicode();
            if (!m_context.subject.contains(pair)) found.push_back(pair);
        }
        std::ranges::sort(found);
        return found;
    }

    /// The words that bind are those around the measure; without one, those that open the duty.
    [[nodiscard]] facts::Modality modality(std::size_t from, std::size_t to) const
    {
        facts::Modality opened = m_modality[from];
        const std::size_t main = std::min(m_next[from].main, to - 1);
        if (opened == facts::Modality::Must) opened = m_modality[main];
        const std::size_t firm = m_next[from].measure;
        if (firm >= to) return opened;
        // A time alone measures what stands behind it: 从2024年起，探索建立….
        const facts::Modality measured = m_modality[m_phrases[firm].onlyTime ? std::min(m_next[firm].main, to - 1) : firm];
        return measured != facts::Modality::Must ? measured : opened;
    }

    void close(std::vector<Duty>& duties, std::size_t from, std::size_t to) const
    {
        Duty duty;
        duty.span = {m_phrases[from].span.begin, m_phrases[to - 1].span.end};
        while (!duty.span.isEmpty() && m_text[duty.span.begin].isSpace()) ++duty.span.begin;
        duty.actor = actorOf(from, to);
        if (!duty.actor && !duties.empty() && !duties.back().urged) duty.actor = duties.back().actor;
        if (!duty.actor) duty.actor = convenedBy(from, to);
        if (!duty.actor && m_next[from].urged < to) {
            duty.actor = m_phrases[m_next[from].urged].urged;
            duty.urged = true;
        }
        duty.modality = modality(from, to);
        for (std::size_t i = from; i < to; ++i) duty.facts.insert(duty.facts.end(), m_phrases[i].facts.begin(), m_phrases[i].facts.end());
        duty.elided = !duty.actor && opensWithModal(from, to);
        duties.push_back(duty);
    }

    /// 调整完善禁毒工作领导小组，每年召开2次会议: the body that the phrase before sets up is who meets.
    [[nodiscard]] std::optional<Actor> convenedBy(std::size_t from, std::size_t to) const
    {
        if (from == 0 || m_phrases[from].mark == u'；') return std::nullopt;
        const QStringView demanded = m_text.sliced(m_phrases[from].span.begin, m_phrases[to - 1].span.end - m_phrases[from].span.begin);
        if (!demanded.contains(u"召开") && !demanded.contains(u"会商")) return std::nullopt;
        const DutyWords& lexicon = DutyWords::shipped();
        const SourceSpan before = m_phrases[from - 1].span;
        const QStringView words = before.in(m_text);
        qsizetype head = 0;
        for (const QStringView body : {QStringView(u"小组"), QStringView(u"联席会议"), QStringView(u"委员会"), QStringView(u"专班"), QStringView(u"指挥部"), QStringView(u"工作组")})
            if (words.endsWith(body)) head = words.size() - body.size();
        if (head == 0) return std::nullopt;
        qsizetype begin = 0;
        for (qsizetype i = 0; i < head;) {
            const qsizetype verb = lexicon.verb.at(words, i);
            if (verb > 0 && i + verb <= head && !words.sliced(i + verb).startsWith(u"工作")) begin = i + verb;
            i += std::max<qsizetype>(verb, 1);
        }
        return Actor{{before.begin + begin, before.end}, ActorKind::Body, false};
    }

    /// 要建立…, 2023年年底前，要持续…: somebody is told to, who was named before.
    [[nodiscard]] bool opensWithModal(std::size_t from, std::size_t to) const
    {
        for (std::size_t i = from; i < to; ++i) {
            if (DutyWords::shipped().modal.at(m_text, m_phrases[i].begin) > 0) return true;
            // 发生事故的，应…: whoever it happens to.
            if (!m_phrases[i].leadsOn || m_text[m_phrases[i].span.end - 1] == u'的' || m_text[m_phrases[i].begin] == u'凡') return false;
        }
        return false;
    }

    [[nodiscard]] bool demandsFrom(std::size_t from, std::size_t last) const
    {
        const DutyWords& words = DutyWords::shipped();
        for (std::size_t i = from; i <= last; ++i) {
            const Phrase& phrase = m_phrases[i];
            if (!phrase.facts.empty() || (phrase.actor && !phrase.actor->named)) return true;
            if (words.verb.at(m_text, phrase.begin) > 0 || words.modal.at(m_text, phrase.begin) > 0 || words.adverb.at(m_text, phrase.begin) > 0) return true;
            if (obliges(phrase.span.in(m_text))) return true;
            if (phrase.leadsOn && hasPredicate(phrase.span.in(m_text))) return true;
            if (hasStrongVerb(phrase.span.in(m_text))) return true;
        }
        return false;
    }

    /// 要, 应, 须, and longer words that bind (不得, 必须, 不低于, 一律), anywhere in a phrase.
    [[nodiscard]] static bool obliges(QStringView words)
    {
        const WordSet& modals = DutyWords::shipped().modal;
        for (qsizetype i = 0; i < words.size(); ++i)
            if (words[i] == u'要' || words[i] == u'应' || words[i] == u'须' || modals.at(words, i) > 1) return true;
        return words.contains(u"予以");
    }

    /// A verb that is part of no name, outside a relative clause.
    [[nodiscard]] static bool hasStrongVerb(QStringView words)
    {
        for (qsizetype i = std::max<qsizetype>(words.lastIndexOf(u'的') + 1, 0); i < words.size(); ++i)
            if (DutyWords::shipped().strong.at(words, i) > 0) return true;
        return false;
    }

    /// Whether the sentence demands anything of anybody.
    [[nodiscard]] bool demands() const
    {
        const DutyWords& words = DutyWords::shipped();
        const Phrase& first = m_phrases.front();
        if (first.begin > first.span.begin && words.label.before(m_text, first.begin - 1) > 0 && m_text[first.begin - 1] != u'的') return hasFirm(0, m_phrases.size()) || firmTime();
        if (m_context.background) return hasFirm(0, m_phrases.size()) || firmTime();
        if (hasFirm(0, m_phrases.size()) || firmTime()) return true;
        if (words.statement.occursIn(m_text)) return false;
        if (!demandsFrom(0, m_phrases.size() - 1)) return false;
        return !isDefinition();
    }

    [[nodiscard]] bool firmTime() const
    {
        return std::ranges::any_of(m_facts, [](const facts::Fact& fact) { return isFirmMeasure(fact); });
    }

    /// 吹风会是解读政策的重要平台: nobody is asked to do anything.
    [[nodiscard]] bool isDefinition() const
    {
        const DutyWords& words = DutyWords::shipped();
        const Phrase& phrase = m_phrases.front();
        const QStringView first = phrase.span.in(m_text);
        if (words.verb.at(m_text, phrase.begin) > 0 || words.opening.at(m_text, phrase.begin) > 0 || words.adverb.at(m_text, phrase.begin) > 0) return false;
        if (phrase.actor && !phrase.actor->named) return false;
        constexpr QStringView compounds = u"于凡但还就仍总别其可或要如若即不正而也都";
        bool copula = false;
        for (qsizetype i = 1; i < first.size() && !copula; ++i) copula = words.copula.at(first, i) > 0 && !compounds.contains(first[i - 1]);
        if (!copula) return false;
        return !obliges(m_text);
    }

    QStringView m_text;
    const std::vector<facts::Fact>& m_facts;
    const SentenceContext& m_context;
    std::vector<Phrase> m_phrases;
    std::vector<Next> m_next;
    std::vector<facts::Modality> m_modality;
};

} // namespace

bool isFirmMeasure(const facts::Fact& fact)
{
    if (isSoft(fact)) return false;
    const auto* quantity = std::get_if<facts::Quantity>(&fact.value);
    return !quantity || !quantity->bare || quantity->value != 1 || quantity->period.unit != facts::Period::Unit::None;
}

QSet<quint32> subjectOf(QStringView title)
{
    QSet<quint32> pairs;
    for (qsizetype i = 0; i + 1 < title.size(); ++i)
        if (text::isHan(title[i].unicode()) && text::isHan(title[i + 1].unicode())) pairs.insert((quint32(title[i].unicode()) << 16) | title[i + 1].unicode());
    return pairs;
}

std::vector<Duty> splitDuties(QStringView sentence, const std::vector<facts::Fact>& facts, const SentenceContext& context)
{
    return Sentence(sentence, facts, context).duties();
}

} // namespace duibiao::plan
