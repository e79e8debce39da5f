// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/duties.h"

#include "core/plan/demands.h"
#include "core/plan/dutywords.h"
#include "core/plan/joints.h"
#include "core/text/normalized.h"
#include "core/text/oneof.h"
#include "core/text/plainhan.h"

#include <QVarLengthArray>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace duibiao::plan {

namespace {

class Sentence {
public:
    Sentence(QStringView text, const std::vector<facts::Fact>& facts, const SentenceContext& context,
             std::vector<Phrase> phrases)
        : m_text(text), m_facts(facts), m_context(context), m_joints(text, facts), m_phrases(std::move(phrases))
    {
        index();
    }

    [[nodiscard]] std::vector<Duty> duties() const
    {
        std::vector<Duty> duties;
        std::size_t first = 0;  // phrase that the open duty begins with
        std::size_t unit = 0;   // phrase that the stretch being read begins with: circumstances, then what they lead to
        std::size_t before = 0; // and the stretch before it
        for (std::size_t i = 0; i < m_phrases.size(); ++i) {
            if (m_phrases[i].leadsOn && i + 1 < m_phrases.size() && m_phrases[i + 1].mark != u'；') continue;
            if (unit > first && opensDuty(first, unit, i)) {
                const std::size_t cut = measuresBefore(first, before, unit) ? before : unit;
                close(duties, first, cut);
                first = cut;
            }
            before = std::exchange(unit, i + 1);
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
        std::size_t whole;   ///< that asks for everything: 全部公布, 全覆盖
        std::size_t topic;   ///< that tells whether it binds a topic …
        bool bindsTopic;     ///< … and what it tells
    };

    /// Whether the stretch of phrases [unit, last] opens a new duty while [first, unit) is open.
    [[nodiscard]] bool opensDuty(std::size_t first, std::size_t unit, std::size_t last) const
    {
        const Phrase& head = m_phrases[last];
        if (m_phrases[unit].mark == u'；') return demandsFrom(m_text, m_phrases, unit, last);
        if (text::beginsWith(m_phrases[unit].span.in(m_text), u"其中")) return false;
        bool measured = hasFirm(unit, last + 1);
        const bool open = hasFirm(first, unit) || m_next[first].whole < unit;
        if (open && m_text.sliced(m_phrases[unit].begin).startsWith(u'凡')) return true; // 凡…的，一律…
        measured |= open && m_next[unit].whole <= last;
        const auto same = [&] { return sharesSubject(first, unit, last); };

        if (const std::optional<Actor> actor = actorOf(unit, last + 1)) {
            if (actor->kind == ActorKind::Thing && m_joints.sharesMetric(m_phrases[unit], m_phrases[unit - 1]))
                return false;
            const std::optional<Actor> before = actorOf(first, unit);
            if (before) return before->span.in(m_text) != actor->span.in(m_text) || (measured && open);
            if (setsUp(first, *actor)) return true;
            // 强化干部培训，各镇每年至少组织1次培训: the first part only announces what the second asks.
            return open || unit - first > 2 || !same();
        }
        // 每年检测1次，检测报告应当公开; 要定期排查，对新增对象须在10日内建档: what binds another topic is another
        // duty.
        if ((open || bindsTopic(first, unit)) && bindsTopic(unit, last + 1) && !startsDependent(unit, open))
            return true;
        if (!measured) return false;
        // 禁止销售高毒农药，门店检查每半年全覆盖: what is forbidden has no count.
        if (modalityAt(first) == facts::Modality::MustNot && modalityAt(unit) != facts::Modality::MustNot &&
            !startsDependent(unit, open))
            return true;
        const bool timed = opensWithTime(unit, last);
        // 3月底前完成排查，建立台账，年底前整改完成率达到80%: another day is for another duty.
        if (timed && !open && hasAnotherDay(first, unit, last)) return true;
        if (open) {
            return !startsDependent(unit, true) && !startsMeasured(unit) &&
                   !m_joints.sharesMetric(m_phrases[unit], m_phrases[unit - 1]);
        }
        // 编制目录，年初发布: two actions. Who has been told to do the first (各镇要抓好落实，于8月前编制方案) goes on.
        if (m_joints.countsOnly(m_phrases[unit])) return false;
        return timed && !actorOf(first, unit) && !m_phrases[first].onlyTime && !startsDependent(unit, false) &&
               !head.leadsOn && !m_joints.opensManner(m_phrases[first]) && !same();
    }

    /// 成立工作专班，专班每季度召开…: setting it up is one thing, what it does another.
    [[nodiscard]] bool setsUp(std::size_t first, const Actor& actor) const
    {
        const QStringView words =
            m_text.sliced(m_phrases[first].begin, m_phrases[first].span.end - m_phrases[first].begin);
        const bool opens = words.startsWith(u"成立") || words.startsWith(u"组建") || words.startsWith(u"设立") ||
                           words.startsWith(u"建立");
        return opens && words.endsWith(actor.span.in(m_text));
    }

    /// Whether a stretch says what it binds before the word that binds it: 检测报告应当公开, 对新增对象须在10日内建档.
    [[nodiscard]] bool bindsTopic(std::size_t from, std::size_t to) const
    {
        return m_next[from].topic < to && m_next[from].bindsTopic;
    }

    /// What words that bind begin with; asked of nearly every character.
    [[nodiscard]] static constexpr bool mayBind(QChar unit)
    {
        switch (unit.unicode()) {
        case u'须':
        case u'应':
        case u'必':
        case u'不':
        case u'要': return true;
        default: return false;
        }
    }

    /// The same for one phrase; nothing where no word of it tells.
    [[nodiscard]] std::optional<bool> bindsTopicIn(const Phrase& phrase) const
    {
        const DutyWords& words = DutyWords::shipped();
        if (phrase.begin == m_text.size() || text::isOneOf(m_text[phrase.begin], u"未不否逾"))
            return std::nullopt; // 未经审查的不得使用: what else would follow
        for (qsizetype at = phrase.begin + 2; at + 1 < phrase.span.end; ++at) {
            const QChar unit = m_text[at];
            if (!mayBind(unit)) continue;
            const qsizetype length = words.modal.at(m_text, at);
            if (length > 1) {
                if (unit != u'不' || m_text[at + 1] == u'得') return !m_text.sliced(at).startsWith(u"应急");
                continue;
            }
            if (length == 1 && !text::isOneOf(m_text[at - 1], u"供相对响效适需必重主首纲") &&
                (text::isOneOf(m_text[at + 1], u"在于按将及对") ||
                 (unit == u'要' && !text::isOneOf(m_text[at + 1], u"求素点件害"))))
                return true;
        }
        return std::nullopt;
    }

    /// The day by which a stretch of phrases asks something; none where it names none.
    [[nodiscard]] std::optional<QDate> dayIn(std::size_t from, std::size_t to) const
    {
        constexpr std::size_t looked = 16;
        for (std::size_t i = from; i < std::min(to, from + looked); ++i)
            for (const std::size_t fact : m_phrases[i].facts)
                if (const auto* day = std::get_if<facts::Deadline>(&m_facts[fact].value);
                    day && day->form == facts::Deadline::Form::ByDate)
                    return day->date;
        return std::nullopt;
    }

    [[nodiscard]] bool hasAnotherDay(std::size_t first, std::size_t unit, std::size_t last) const
    {
        const std::optional<QDate> now = dayIn(unit, last + 1);
        const std::optional<QDate> before = now ? dayIn(first, unit) : std::nullopt;
        return before && *before != *now;
    }

    /// 新建站点3个，完善消防设施，完好率达到95%: a share without a verb measures the action before it, where that has
    /// no measure yet.
    [[nodiscard]] bool measuresBefore(std::size_t first, std::size_t before, std::size_t unit) const
    {
        if (before <= first || m_phrases[unit].mark == u'；' || m_phrases[unit].actor || !hasFirm(first, before) ||
            hasFirm(before, unit))
            return false;
        const Phrase& phrase = m_phrases[unit];
        const DutyWords& words = DutyWords::shipped();
        const bool bare = words.verb.at(m_text, phrase.begin) == 0 && words.adverb.at(m_text, phrase.begin) == 0 &&
                          words.modal.at(m_text, phrase.begin) == 0;
        const bool share = std::ranges::any_of(phrase.facts, [&](std::size_t fact) {
            return std::holds_alternative<facts::Percentage>(m_facts[fact].value);
        });
        return bare && share && words.verb.at(m_text, m_phrases[before].begin) > 0;
    }

    [[nodiscard]] bool startsDependent(std::size_t unit, bool open) const
    {
        const Phrase& phrase = m_phrases[unit];
        const QStringView words = phrase.span.in(m_text);
        if (m_joints.finishesOnly(phrase) && !hasAnotherDay(unit > 0 ? unit - 1 : 0, unit, unit)) return true;
        // 举办对接活动，上半年、下半年各不少于2场; 12月底前实现全覆盖: behind a time, too.
        if (phrase.opensWithTime && phrase.begin > phrase.span.begin &&
            opensResult(m_text.sliced(phrase.begin, phrase.span.end - phrase.begin)))
            return true;
        // 每月举办1场，全年不少于12场: the second measure is about the same action.
        for (const std::size_t fact : phrase.facts)
            if (m_facts[fact].measure.begin <= phrase.span.begin && m_facts[fact].measure.end >= phrase.span.end &&
                !(open && m_joints.holdsVerb(m_facts[fact].measure)))
                return true;
        switch (words.front().unicode()) {
        case u'并':
        case u'且':
        case u'和': return true;
        case u'以': return words.startsWith(u"以及");
        case u'其': return words.startsWith(u"其中") || words.startsWith(u"其余") || words.startsWith(u"其他");
        case u'确': return words.startsWith(u"确保") || words.startsWith(u"确需") || words.startsWith(u"确因");
        case u'特': return words.startsWith(u"特殊情况");
        case u'情': return words.startsWith(u"情况复杂") || words.startsWith(u"情况特殊");
        case u'每':
        case u'亩':
        case u'户':
        case u'人':
        case u'单': return m_joints.measuresEach(phrase);
        case u'实': return words.startsWith(u"实现");
        default: return false;
        }
    }

    /// 实现…, 确保…: what comes of the action before it.
    [[nodiscard]] static bool opensResult(QStringView words)
    {
        return words.startsWith(u"实现") || words.startsWith(u"确保");
    }

    /// 培养不少于10名领军人才，不少于20名后备人才: the number stands where the verb would; what is asked is the same.
    [[nodiscard]] bool startsMeasured(std::size_t unit) const
    {
        const Phrase& phrase = m_phrases[unit];
        return std::ranges::any_of(phrase.facts, [&](std::size_t fact) {
            const SourceSpan measure = m_facts[fact].measure;
            if (!std::holds_alternative<facts::Quantity>(m_facts[fact].value) || measure.begin > phrase.begin ||
                measure.end >= phrase.span.end)
                return false;
            return !m_joints.holdsVerb(measure); // 每半年至少组织1次演练
        });
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
        m_next.assign(count + 1, {count, count, count, count, count, count, count, count, false});
        m_modality.resize(count);
        for (std::size_t i = count; i-- > 0;) {
            const Phrase& phrase = m_phrases[i];
            const bool firm =
                std::ranges::any_of(phrase.facts, [&](std::size_t fact) { return isFirmMeasure(m_facts[fact]); });
            const std::optional<bool> binds =
                count > 1 ? bindsTopicIn(phrase) : std::nullopt; // a phrase alone is not asked
            m_next[i].topic = binds ? i : m_next[i + 1].topic;
            m_next[i].bindsTopic = binds.value_or(m_next[i + 1].bindsTopic);
            m_next[i].measure = firm ? i : m_next[i + 1].measure;
            m_next[i].firm = firm && !phrase.onlyTime ? i : m_next[i + 1].firm;
            m_next[i].actor = phrase.actor && !phrase.actor->named ? i : m_next[i + 1].actor;
            m_next[i].named = phrase.actor && phrase.actor->named ? i : m_next[i + 1].named;
            m_next[i].urged = phrase.urged ? i : m_next[i + 1].urged;
            m_next[i].whole =
                std::ranges::any_of(phrase.facts,
                                    [&](std::size_t fact) { return m_facts[fact].rule == u"coverage.full"; })
                    ? i
                    : m_next[i + 1].whole;
            m_next[i].main = phrase.leadsOn ? m_next[i + 1].main : i;
        }
    }

    [[nodiscard]] facts::Modality modalityAt(std::size_t phrase) const
    {
        std::optional<facts::Modality>& known = m_modality[phrase];
        if (!known) known = facts::modalityOf(m_phrases[phrase].span.in(m_text), m_context.lexicon);
        return *known;
    }

    [[nodiscard]] bool hasFirm(std::size_t from, std::size_t to) const { return m_next[from].firm < to; }

    [[nodiscard]] std::optional<Actor> actorOf(std::size_t from, std::size_t to) const
    {
        if (m_next[from].actor < to) return m_phrases[m_next[from].actor].actor;
        if (m_next[from].named < to) return m_phrases[m_next[from].named].actor;
        return std::nullopt;
    }

    /// True when the stretch takes up a word of what stands open before it, other than the plan's own subject and words
    /// that say nothing.
    [[nodiscard]] bool sharesSubject(std::size_t first, std::size_t unit, std::size_t last) const
    {
        constexpr qsizetype window = 200;
        const qsizetype end = m_phrases[unit - 1].span.end;
        const std::vector<quint32> before = pairs(m_text.sliced(std::max(m_phrases[first].span.begin, end - window),
                                                                std::min(window, end - m_phrases[first].span.begin)));
        const SourceSpan now{m_phrases[unit].span.begin,
                             std::min(m_phrases[last].span.end, m_phrases[unit].span.begin + window)};
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
        constexpr std::u16string_view particles = u"的和及与对将把在要并等各为以年月日次每个第一";
        std::vector<quint32> found;
        for (qsizetype i = 0; i + 1 < words.size(); ++i) {
            if (generic.at(words, i) > 0) {
                ++i; // both characters are spoken for
                continue;
            }
            if (!text::isHan(words[i].unicode()) || !text::isHan(words[i + 1].unicode())) continue;
            if (text::isOneOf(words[i], particles) || text::isOneOf(words[i + 1], particles)) continue;
            const quint32 pair = (quint32(words[i].unicode()) << 16) | words[i + 1].unicode();
            if (!m_context.subject.contains(pair)) found.push_back(pair);
        }
        std::ranges::sort(found);
        return found;
    }

    /// The words that bind are those around the measure; without one, those that open the duty.
    [[nodiscard]] facts::Modality modality(std::size_t from, std::size_t to) const
    {
        facts::Modality opened = modalityAt(from);
        const std::size_t main = std::min(m_next[from].main, to - 1);
        if (opened == facts::Modality::Must) opened = modalityAt(main);
        const std::size_t firm = m_next[from].measure;
        if (firm >= to) return opened;
        // A time alone measures what stands behind it: 从2024年起，探索建立….
        const facts::Modality measured =
            modalityAt(m_phrases[firm].onlyTime ? std::min(m_next[firm].main, to - 1) : firm);
        // 避免重复检查，每家企业每年检查不超过2次: what is forbidden is not what is measured.
        if (opened == facts::Modality::MustNot && firm > main && !m_phrases[firm].onlyTime) return measured;
        return measured != facts::Modality::Must ? measured : opened;
    }

    void close(std::vector<Duty>& duties, std::size_t from, std::size_t to) const
    {
        Duty duty;
        duty.span = {m_phrases[from].span.begin, m_phrases[to - 1].span.end};
        while (!duty.span.isEmpty() && text::isSpace(m_text[duty.span.begin])) ++duty.span.begin;
        duty.actor = actorOf(from, to);
        if (!duty.actor) duty.actor = carriedOn(duties, from);
        if (!duty.actor) duty.actor = convenedBy(from, to);
        if (!duty.actor && m_next[from].urged < to) {
            duty.actor = m_phrases[m_next[from].urged].urged;
            duty.urged = true;
        }
        duty.modality = modality(from, to);
        for (std::size_t i = from; i < to; ++i)
            for (const std::size_t fact : m_phrases[i].facts) duty.facts.push_back(fact);
        duty.elided = !duty.actor && opensWithModal(from, to);
        if (from > 0 && m_phrases.front().onlyTime && !opensWithTime(from, to - 1)) duty.due = dayOf(m_phrases.front());
        const std::vector<Share> shares = m_joints.shares(m_phrases[to - 1]);
        if (!shares.empty() && to - from > 1) {
            duty.span.end = m_phrases[to - 2].span.end;
            duty.facts.resize(duty.facts.size() - m_phrases[to - 1].facts.size());
        }
        if (shares.empty() || to - from > 1) duties.push_back(duty);
        for (const Share& share : shares) {
            Duty& allotted = duties.emplace_back();
            allotted.span = share.span;
            allotted.actor = Actor{share.place, ActorKind::Body, false};
            allotted.modality = duty.modality;
            allotted.facts.push_back(share.fact);
            allotted.allotted = true;
        }
    }

    /// Who acted before goes on, other than who is only urged to, or allotted a share.
    /// 对新设的工作室，由市财政给予资助；对传承人给予津贴: whom 由 points out acts up to the semicolon.
    [[nodiscard]] std::optional<Actor> carriedOn(const std::vector<Duty>& duties, std::size_t from) const
    {
        auto before = duties.rbegin();
        while (before != duties.rend() && before->allotted) ++before;
        if (before == duties.rend() || before->urged || !before->actor || m_phrases[from].ownTopic) return std::nullopt;
        const qsizetype begin = before->actor->span.begin;
        // 以县政府名义印发的文件要解读；多元化解读比例不低于60%: the name is not who acts.
        if (m_phrases[from].mark == u'；' && before->actor->named) return std::nullopt;
        if (m_phrases[from].mark == u'；' && begin > 0 && m_text[begin - 1] == u'由') return std::nullopt;
        return before->actor;
    }

    /// The fact of a phrase that is nothing but a day (到2027年); -1 for a period or a vague time.
    [[nodiscard]] int dayOf(const Phrase& phrase) const
    {
        if (phrase.facts.size() != 1) return -1;
        const auto* day = std::get_if<facts::Deadline>(&m_facts[phrase.facts.front()].value);
        return day && day->form == facts::Deadline::Form::ByDate ? static_cast<int>(phrase.facts.front()) : -1;
    }

    /// 调整完善禁毒工作领导小组，每年召开2次会议: the body that the phrase before sets up is who meets.
    [[nodiscard]] std::optional<Actor> convenedBy(std::size_t from, std::size_t to) const
    {
        if (from == 0 || m_phrases[from].mark == u'；') return std::nullopt;
        const QStringView demanded =
            m_text.sliced(m_phrases[from].span.begin, m_phrases[to - 1].span.end - m_phrases[from].span.begin);
        if (!demanded.contains(u"召开") && !demanded.contains(u"会商")) return std::nullopt;
        const DutyWords& lexicon = DutyWords::shipped();
        const SourceSpan before = m_phrases[from - 1].span;
        const QStringView words = before.in(m_text);
        qsizetype head = 0;
        for (const QStringView body : {QStringView(u"小组"), QStringView(u"联席会议"), QStringView(u"委员会"),
                                       QStringView(u"专班"), QStringView(u"指挥部"), QStringView(u"工作组")})
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
            if (!m_phrases[i].leadsOn || m_text[m_phrases[i].span.end - 1] == u'的' ||
                m_text.sliced(m_phrases[i].begin).startsWith(u'凡'))
                return false;
        }
        return false;
    }

    QStringView m_text;
    const std::vector<facts::Fact>& m_facts;
    const SentenceContext& m_context;
    const Joints m_joints;
    std::vector<Phrase> m_phrases;
    QVarLengthArray<Next, 8> m_next;
    mutable QVarLengthArray<std::optional<facts::Modality>, 8> m_modality; // by phrase, read when asked for
};

} // namespace

QSet<quint32> subjectOf(QStringView title)
{
    QSet<quint32> pairs;
    for (qsizetype i = 0; i + 1 < title.size(); ++i)
        if (text::isHan(title[i].unicode()) && text::isHan(title[i + 1].unicode()))
            pairs.insert((quint32(title[i].unicode()) << 16) | title[i + 1].unicode());
    return pairs;
}

std::vector<Duty> splitDuties(QStringView sentence, const std::vector<facts::Fact>& facts,
                              const SentenceContext& context)
{
    // Most of what leads up to a plan demands nothing; nothing more need be read to tell.
    if (context.background && std::ranges::none_of(facts, isFirmMeasure)) return {};
    std::vector<Phrase> phrases = readPhrases(sentence, facts);
    if (!demandsAnything(sentence, phrases, facts, context.background)) return {};
    return Sentence(sentence, facts, context, std::move(phrases)).duties();
}

} // namespace duibiao::plan
