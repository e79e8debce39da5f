// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/joints.h"

#include "core/plan/dutywords.h"
#include "core/text/oneof.h"

#include <algorithm>

namespace duibiao::plan {

bool Joints::sharesMetric(const Phrase& phrase, const Phrase& before) const
{
    const DutyWords& words = DutyWords::shipped();
    if (phrase.facts.empty() || before.facts.empty() || phrase.opensWithTime || phrase.mark == u'；') return false;
    const auto* now = std::get_if<facts::Quantity>(&m_facts[phrase.facts.front()].value);
    const auto* then = std::get_if<facts::Quantity>(&m_facts[before.facts.back()].value);
    if (!now || !then || now->unit != then->unit || now->comparison == facts::Comparison::Equal ||
        now->period.unit != facts::Period::Unit::None)
        return false;
    const qsizetype end = m_facts[phrase.facts.front()].measure.begin;
    if (end <= phrase.begin || text::isOneOf(m_text[phrase.begin], u"对在为")) return false;
    for (qsizetype at = phrase.begin; at < end; ++at)
        if (words.metric.at(m_text, at) > 0 || words.verb.at(m_text, at) > 0) return false;
    for (qsizetype at = before.begin; at < before.span.end; ++at)
        if (words.metric.at(m_text, at) > 0) return true;
    return false;
}

bool Joints::countsOnly(const Phrase& phrase) const
{
    if (phrase.facts.empty()) return false;
    const auto* count = std::get_if<facts::Quantity>(&m_facts[phrase.facts.back()].value);
    if (!count || (count->unit != u"次" && count->unit != u"场" && count->unit != u"期" && count->unit != u"场次"))
        return false;
    const DutyWords& words = DutyWords::shipped();
    for (qsizetype at = phrase.span.begin; at < phrase.span.end; ++at)
        if (words.verb.at(m_text, at) > 1 || words.nominal.at(m_text, at) > 1) return false;
    return true;
}

bool Joints::opensManner(const Phrase& phrase) const
{
    const QStringView words = m_text.sliced(phrase.begin);
    for (const QStringView manner :
         {QStringView(u"坚持"), QStringView(u"秉持"), QStringView(u"遵循"), QStringView(u"落实“"),
          QStringView(u"严格执行"), QStringView(u"严格落实"), QStringView(u"严格按照")})
        if (words.startsWith(manner)) return true;
    return false;
}

bool Joints::holdsVerb(SourceSpan measure) const
{
    const DutyWords& words = DutyWords::shipped();
    for (qsizetype at = measure.begin; at < measure.end; ++at)
        if (words.strong.at(m_text, at) > 0 || words.verb.at(m_text, at) > 1) return true;
    return false;
}

bool Joints::finishesOnly(const Phrase& phrase) const
{
    constexpr qsizetype longestLead = 2;
    constexpr qsizetype longestTail = 3;
    if (phrase.facts.empty()) return false;
    const facts::Fact& day = m_facts[phrase.facts.front()];
    if (!std::holds_alternative<facts::Deadline>(day.value) || day.measure.begin - phrase.span.begin > longestLead ||
        day.measure.end >= phrase.span.end)
        return false;
    QStringView words = m_text.sliced(day.measure.end, phrase.span.end - day.measure.end);
    for (const QStringView lead :
         {QStringView(u"全部"), QStringView(u"全面"), QStringView(u"基本"), QStringView(u"如期")})
        if (words.startsWith(lead)) {
            words = words.sliced(lead.size());
            break;
        }
    for (const QStringView end :
         {QStringView(u"完成"), QStringView(u"完工"), QStringView(u"竣工"), QStringView(u"办结"), QStringView(u"到位"),
          QStringView(u"销号"), QStringView(u"清零"), QStringView(u"建成"), QStringView(u"落实"), QStringView(u"交付")})
        if (words.startsWith(end)) return words.size() - end.size() <= longestTail;
    return false;
}

bool Joints::measuresEach(const Phrase& phrase) const
{
    const QStringView words = phrase.span.in(m_text);
    if (phrase.facts.empty() || phrase.opensWithTime) return false;
    const facts::Fact& fact = m_facts[phrase.facts.front()];
    const auto* quantity = std::get_if<facts::Quantity>(&fact.value);
    if (!quantity || quantity->comparison == facts::Comparison::Equal) return false;
    const bool average = words.size() > 1 && words[1] == u'均';
    if (!average && words.front() != u'每' && !words.startsWith(u"单个") && !words.startsWith(u"单次")) return false;
    if (quantity->unit == u"次" || quantity->unit == u"场") return false;
    const DutyWords& lexicon = DutyWords::shipped();
    qsizetype behind = phrase.begin + 2;
    for (; behind < fact.measure.end; ++behind)
        if (lexicon.strong.at(m_text, behind) > 0 ||
            (lexicon.verb.at(m_text, behind) > 0 && behind >= fact.measure.begin))
            return false;
    if (average) return true;
    // 每户 of 1500户, 每个助餐点 of 助餐点60个.
    const QStringView counted =
        words.sliced(1, std::min<qsizetype>(words.size() - 1,
                                            words.front() == u'每' && words.size() > 3 && words[1] == u'个' ? 3 : 1));
    const QStringView open = m_text.first(phrase.span.begin).last(std::min<qsizetype>(60, phrase.span.begin));
    return open.contains(counted.size() == 3 ? counted.sliced(1) : counted);
}

std::vector<Share> Joints::shares(const Phrase& phrase) const
{
    constexpr std::size_t fewest = 2;
    constexpr qsizetype longestName = 12;
    std::vector<Share> found;
    if (phrase.facts.size() < fewest) return {};
    const DutyWords& words = DutyWords::shipped();
    qsizetype begin = phrase.span.begin;
    for (const QStringView lead : {QStringView(u"其中："), QStringView(u"其中")})
        if (m_text.sliced(begin).startsWith(lead)) begin += lead.size();
    for (const std::size_t index : phrase.facts) {
        const facts::Fact& fact = m_facts[index];
        const SourceSpan name{begin, fact.measure.begin};
        const bool counted =
            std::holds_alternative<facts::Quantity>(fact.value) && name.length() >= 2 && name.length() <= longestName;
        if (!counted || fact.measure.end > phrase.span.end || words.verb.at(m_text, begin) > 0 ||
            words.nohead.before(m_text, name.end) > 0)
            return {};
        const bool place =
            text::isOneOf(m_text[name.end - 1], u"省市县区镇乡州盟旗") || name.in(m_text).endsWith(u"街道");
        if (!place || name.in(m_text).endsWith(u"社区")) return {};
        if (fact.measure.end < phrase.span.end && m_text[fact.measure.end] != u'、') return {};
        found.push_back({name, {name.begin, fact.measure.end}, index});
        begin = fact.measure.end + 1;
    }
    return found;
}

} // namespace duibiao::plan
