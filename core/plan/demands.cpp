// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/demands.h"

#include "core/plan/dutywords.h"
#include "core/text/oneof.h"

#include <algorithm>

namespace duibiao::plan {

namespace {

/// 要, 应, 须, and longer words that bind (不得, 必须, 不低于, 一律), anywhere in a phrase.
bool obliges(QStringView words)
{
    const WordSet& modals = DutyWords::shipped().modal;
    for (qsizetype i = 0; i < words.size(); ++i)
        if (words[i] == u'要' || words[i] == u'应' || words[i] == u'须' || modals.at(words, i) > 1 ||
            (words[i] == u'予' && words.sliced(i).startsWith(u"予以")))
            return true;
    return false;
}

/// A verb that is part of no name, outside a relative clause.
bool hasStrongVerb(QStringView words)
{
    const WordSet& strong = DutyWords::shipped().strong;
    for (qsizetype i = words.lastIndexOf(u'的') + 1; i < words.size(); ++i)
        if (strong.at(words, i) > 0) return true;
    return false;
}

/// A verb or what stands before one: words that open a demand when nobody is named. 发展特色产业 does, 发展的环境,
/// 监督员 and 规划期 do not.
bool opensDemand(QStringView sentence, qsizetype at)
{
    const DutyWords& words = DutyWords::shipped();
    if (words.verb.at(sentence, at) > 0 || words.adverb.at(sentence, at) > 0) return true;
    const qsizetype behind = at + words.nominal.at(sentence, at);
    if (behind == at || behind >= sentence.size()) return false;
    return !text::isOneOf(sentence[behind], u"的者人员期率量额值区权证费力部局委办处科站所队线类点");
}

/// 在, 对, 将, 把, 向, 为, 给: what follows is done to something, somewhere or for somebody.
bool opensAim(QStringView sentence, qsizetype at)
{
    return at + 1 < sentence.size() && text::isOneOf(sentence[at], u"在对将把向为给") &&
           !text::isOneOf(sentence[at + 1], u"建外口接应照来上前往了期主此予");
}

/// 防火期内实行…, 活动期间开展…: the offset behind the words at the head of a phrase that say in which time; -1 where
/// it opens otherwise.
qsizetype behindOccasion(QStringView sentence, const Phrase& phrase)
{
    constexpr qsizetype longest = 8;
    for (qsizetype at = phrase.begin + 1; at + 1 < std::min(phrase.span.end, phrase.begin + longest); ++at)
        if (sentence[at] == u'期' && text::isOneOf(sentence[at + 1], u"内间")) return at + 2;
    return -1;
}

/// 吹风会是解读政策的重要平台: nobody is asked to do anything.
bool isDefinition(QStringView sentence, const Phrase& phrase)
{
    const DutyWords& words = DutyWords::shipped();
    const QStringView first = phrase.span.in(sentence);
    if (opensDemand(sentence, phrase.begin) || words.opening.at(sentence, phrase.begin) > 0) return false;
    if (phrase.actor && !phrase.actor->named) return false;
    constexpr std::u16string_view compounds = u"于凡但还就仍总别其可或要如若即不正而也都";
    bool copula = false;
    for (qsizetype i = 1; i < first.size() && !copula; ++i)
        copula = words.copula.at(first, i) > 0 && !text::isOneOf(first[i - 1], compounds);
    if (!copula) return false;
    return !obliges(sentence);
}

/// 重点抓好以下工作：, 今年要办好三件实事：: what is asked follows in a list.
bool leadsIn(QStringView sentence, const std::vector<facts::Fact>& facts)
{
    if (!sentence.endsWith(u'：') && !sentence.endsWith(u':')) return false;
    return std::ranges::none_of(facts, [](const facts::Fact& fact) {
        return isFirmMeasure(fact) && fact.rule != u"deadline.milestone" && fact.rule != u"deadline.within-year";
    });
}

/// （1）拒不执行指令的；（2）造成损失的。: what a rule is about (有下列行为之一的，…), in a list of its own.
bool isCase(QStringView sentence)
{
    qsizetype end = sentence.size();
    while (end > 0 && (sentence[end - 1].isSpace() || text::isOneOf(sentence[end - 1], u"；;。，,"))) --end;
    if (end < 2 || sentence[end - 1] != u'的') return false;
    return !text::isOneOf(sentence[end - 2], u"目标"); // 用于特定医疗目的
}

} // namespace

bool demandsFrom(QStringView sentence, const std::vector<Phrase>& phrases, std::size_t from, std::size_t last)
{
    const DutyWords& words = DutyWords::shipped();
    for (std::size_t i = from; i <= last; ++i) {
        const Phrase& phrase = phrases[i];
        if (!phrase.facts.empty() || phrase.ownTopic || (phrase.actor && !phrase.actor->named)) return true;
        if (opensDemand(sentence, phrase.begin) || words.modal.at(sentence, phrase.begin) > 0) return true;
        if (obliges(phrase.span.in(sentence))) return true;
        if (const qsizetype behind = behindOccasion(sentence, phrase); behind > 0 && opensDemand(sentence, behind))
            return true;
        // 在两个村试点推行积分制: what is done stands behind where.
        if ((phrase.leadsOn || opensAim(sentence, phrase.begin)) && hasPredicate(phrase.span.in(sentence))) return true;
        if (hasStrongVerb(phrase.span.in(sentence))) return true;
    }
    return false;
}

bool demandsAnything(QStringView sentence, const std::vector<Phrase>& phrases, const std::vector<facts::Fact>& facts,
                     bool background)
{
    if (phrases.empty() || leadsIn(sentence, facts) || isCase(sentence)) return false;
    const DutyWords& words = DutyWords::shipped();
    if (std::ranges::any_of(facts, isFirmMeasure)) return true;
    if (background) return false;
    const Phrase& first = phrases.front();
    if (phrases.size() == 1 && first.begin >= first.span.end) return false; // a label alone: 有关要求：
    // 指导思想：…: only a measure makes what stands behind such a label a demand.
    if (first.begin > first.span.begin && words.label.before(sentence, first.begin - 1) > 0 &&
        sentence[first.begin - 1] != u'的')
        return false;
    if (words.statement.occursIn(sentence)) return false;
    return demandsFrom(sentence, phrases, 0, phrases.size() - 1) && !isDefinition(sentence, first);
}

} // namespace duibiao::plan
