// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/dutyparts.h"

#include "core/check/deeds.h"
#include "core/check/facts_of.h"
#include "core/check/performer.h"
#include "core/text/holds.h"
#include "core/text/normalized.h"
#include "core/units/organisation.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace duibiao::check {

namespace {

/// A figure of the duty itself. The deadline of the row is none (it governs only where the sentence gives none); the
/// measures of a row that makes a demand of its own are.
bool isMeasure(const plan::Requirement& requirement, const facts::Fact& fact)
{
    if (const auto* deadline = std::get_if<facts::Deadline>(&fact.value);
        deadline && deadline->form == facts::Deadline::Form::From)
        return false;
    if (fact.source == facts::Source::Clause || !fact.stated.isEmpty()) return true;
    return !requirement.spans.empty() && requirement.spans.front().source == facts::Source::Table &&
           requirement.spans.front().span.contains(fact.span);
}

/// The days of a phase are no figure of the duty that carries them: they govern it, as they govern all that stand under
/// them.
bool standsOutside(const plan::Plan& plan, const plan::Requirement& requirement, const facts::Fact& fact)
{
    if (requirement.span().contains(fact.measure)) return false;
    const auto at = std::ranges::lower_bound(plan.facts, fact.span.begin, {},
                                             [](const plan::LooseFact& loose) { return loose.fact.span.begin; });
    return at != plan.facts.end() && at->fact.span == fact.span;
}

/// "加大…力度", "提高…水平" ask for more without saying how much.
bool asksForMore(QStringView words)
{
    static constexpr std::array starts{u"加大", u"提高", u"提升", u"增加", u"扩大",
                                       u"增强", u"加快", u"降低", u"减少", u"压降"};
    static constexpr std::array ends{u"频次",   u"比重",   u"力度",   u"水平",  u"能力",   u"质量",
                                     u"数量",   u"范围",   u"覆盖面", u"速度",  u"利用率", u"纠错率",
                                     u"败诉率", u"满意率", u"知晓率", u"覆盖率"};
    return text::holdsAny(words, starts) && text::holdsAny(words, ends);
}

/// What has to arise before the duty is asked for.
std::vector<Gram> occasionOf(const plan::Requirement& requirement, const facts::Fact* fact)
{
    // 决策承办单位 are bound where they take on a decision; 各行政执法部门 are bound whatever comes about.
    QString words = requirement.condition;
    const auto mayNotArise = [](const QString& name) { return !units::isCollective(name) || namesUndertaking(name); };
    if (mayNotArise(requirement.actor)) words += u'，' + requirement.actor;
    // A note may say who is meant by what they do: （决策承办单位负责）.
    for (const QString& unit : requirement.responsible.lead)
        if (units::isCollective(unit) && mayNotArise(unit))
            words += u'，' + units::groupStem(text::folded(unit)); // 决策承办单位 → 决策承办
    if (const auto* deadline = fact ? std::get_if<facts::Deadline>(&fact->value) : nullptr)
        words += u'，' + eventOf(*deadline);
    for (const QString& topic : topicsIn(requirement.text)) words += u'，' + topic;
    // 依申请公开按时答复率: a rate of how cases are handled asks for something where there was a case.
    static constexpr std::array handled{u"答复", u"办结", u"办理", u"受理"};
    const bool ofCases =
        fact && std::holds_alternative<facts::Percentage>(fact->value) && text::holdsAny(requirement.text, handled);
    if (ofCases) words += u'，' + requirement.text;
    return gramSet(contentOf(words));
}

/// The words of a measure, short enough to be named in a sentence.
QString shortened(QStringView words)
{
    constexpr qsizetype longest = 16;
    return words.size() <= longest ? words.toString() : words.first(longest - 1).toString() + u'…';
}

/// "各镇（街道）不少于2次" leaves its action to the sentence before: the last requirement of the same clause that says
/// what is counted.
QString borrowedWords(const std::vector<Duty>& before, const plan::Requirement& requirement)
{
    for (auto duty = before.rbegin(); duty != before.rend(); ++duty) {
        if (duty->requirement->path != requirement.path || duty->requirement->part != requirement.part) break;
        for (const Part& part : duty->parts) {
            if (!part.content.isThin()) return part.words;
        }
    }
    return {};
}

/// The deeds that a duty asks for beside the measured ones and without a measure of their own:
/// 并将清理结果录入统一平台. What is only to be seen to, or comes of the deed (并加强指导, 并确保…), is none.
QStringList secondDeeds(const DutySentence& sentence, const std::vector<const facts::Fact*>& measures)
{
    const plan::Requirement& requirement = sentence.requirement;
    QStringList found;
    const QStringList clauses = requirement.text.split(u'，');
    qsizetype behind = -1; // the first clause with a measure
    for (qsizetype i = 0; i < clauses.size(); ++i) {
        const QString& clause = clauses[i];
        const bool measured = std::ranges::any_of(measures, [&](const facts::Fact* fact) {
            const QString words = text::normalize(sentence.document.words(fact->measure)).text();
            return (!words.isEmpty() && clause.contains(words)) ||
                   words.contains(clause); // what was stated stands nowhere
        });
        if (measured && behind < 0) behind = i;
        if (measured || behind < 0 || !clause.startsWith(u'并') || clause.startsWith(u"并列")) continue;
        const bool isSoft = isSoftDeed(clause) || isAside(clause) || clause.contains(u"视情");
        if (!isSoft && !contentOf(clause).isThin()) found.append(clause.section(u'；', 0, 0).section(u'。', 0, 0));
    }
    return found;
}

/// The deeds of a duty that stand in clauses of their own in front of its measures
/// (各级大厅要设立自助区，…均要网上办理): told of or not, they are judged where they are.
QStringList besideMeasures(const DutySentence& sentence, const std::vector<const facts::Fact*>& measures)
{
    QStringList found;
    for (const Deed& deed : deedsIn(sentence.requirement.text)) {
        const bool measured = std::ranges::any_of(measures, [&](const facts::Fact* fact) {
            const QString words = text::normalize(sentence.document.words(fact->span)).text();
            return deed.words.contains(words) || words.contains(deed.words);
        });
        if (measured) break;
        if (deed.isPlain && deed.words != sentence.requirement.text) found += deed.words;
    }
    return found;
}

/// The figures of the duty itself, in the order of its words.
std::vector<const facts::Fact*> measuresOf(const plan::Requirement& requirement, const plan::Plan& plan)
{
    std::vector<const facts::Fact*> measures;
    for (const facts::Fact& fact : requirement.facts)
        if (!standsOutside(plan, requirement, fact) && isMeasure(requirement, fact)) measures.push_back(&fact);
    return measures;
}

/// 每年至少2次业务培训: what is counted is named, short as it is; the words around it would say less of it.
bool namesWhatCounts(const Part& part, const facts::Fact& fact)
{
    const auto* quantity = std::get_if<facts::Quantity>(&fact.value);
    return quantity && countsEvents(quantity->unit) && !part.content.grams.empty();
}

/// What one measure asks for. Where its own phrase is too short to tell, the words around it help out: first those of
/// the sentence, then those of the sentence before.
Part measuredPart(const DutySentence& sentence, const facts::Fact& fact,
                  const std::vector<const facts::Fact*>& measures, const std::vector<Duty>& before)
{
    constexpr qsizetype shortDeed = 8;
    const auto& [document, requirement, performer, year] = sentence;
    const QString words = phraseOf(sentence, fact, measures);
    const QString phrase = text::normalize(document.words(fact.span)).text();
    Part part = makePart(words, &fact);
    // "起草年度报告，于3月1日前报县政府": the clause before names what is to be sent.
    const bool isShort = !part.content.isThin() && part.content.text.size() <= shortDeed;
    if (isShort && measures.size() == 1 && isOnlyWhen(fact)) {
        QString of = clauseBefore(requirement.text, phrase);
        if (!performer.isEmpty()) of.remove(performer);
        const auto* deadline = std::get_if<facts::Deadline>(&fact.value);
        if (deadline && !deadline->event.isEmpty()) of.remove(eventOf(*deadline));
        if (!contentOf(of).isThin()) part = makePart(of + u'，' + words, &fact);
    }
    if (part.content.isThin() && isOnlyWhen(fact)) {
        if (const QString deed = deedOutside(sentence, phrase, fact); !deed.isEmpty()) part = makePart(deed, &fact);
    }
    const bool isNamed = namesWhatCounts(part, fact);
    const auto wholeSentence = [&] {
        QString deed = requirement.text;
        if (!performer.isEmpty()) deed.remove(performer);
        return withoutFigures(deed, &fact, year);
    };
    if (!isNamed && part.content.isThin() && !part.content.grams.empty()) {
        if (const QString deed = wholeSentence(); !contentOf(deed).isThin()) part = makePart(deed, &fact);
    }
    if (!isNamed && part.content.isThin()) {
        part = makePart(borrowedWords(before, requirement) + u'，' + words, &fact);
        part.borrowed = true;
    }
    // 巡河 names a deed, short as it is; who does it says nothing of the deed.
    if (!isNamed && part.content.isThin()) part = makePart(wholeSentence(), &fact);
    if (part.grams.empty()) part = makePart(requirement.text, &fact);
    part.isQuality = qualityIn(fact, phrase, performer).has_value();
    part.name = shortened(fact.stated.isEmpty() ? document.words(fact.measure) : QStringView(fact.stated));
    return part;
}

Part deedPart(const QString& deed)
{
    Part part = makePart(deed, nullptr);
    part.name = shortened(deed);
    return part;
}

/// The deeds of a duty that measures nothing.
std::vector<Part> plainParts(const DutySentence& sentence)
{
    QString words = sentence.requirement.text;
    if (!sentence.performer.isEmpty()) words.remove(sentence.performer);
    const std::vector<Deed> deeds = deedsIn(words);
    std::vector<Part> parts;
    for (const Deed& deed : deeds) {
        Part part = makePart(deed.words, nullptr);
        part.isFurther = !parts.empty();
        part.isOptional = !deed.isPlain && deeds.size() > 1;
        if (deeds.size() > 1) part.name = shortened(deed.words);
        parts.push_back(std::move(part));
    }
    return parts;
}

/// The words of the sentence, and of what the paragraph just spoke of: 调整完善领导小组，每年至少召开1次会议.
std::vector<Gram> wordsAround(const DutySentence& sentence, const std::vector<Duty>& before)
{
    const plan::Requirement& requirement = sentence.requirement;
    QString around = requirement.text;
    if (!before.empty() && before.back().requirement->path == requirement.path &&
        before.back().requirement->part == requirement.part)
        around = before.back().requirement->text + u'，' + around;
    return gramSet(contentOf(withoutPersons(withoutFigures(around, nullptr, sentence.year))));
}

/// Tells each deed that names no thing of its own what the one before it speaks of.
void leanOnBefore(std::vector<Part>& parts)
{
    for (std::size_t i = 1; i < parts.size(); ++i) {
        if (parts[i].fact || !leansOnBefore(parts[i].words)) continue;
        const Part& before = parts[i - 1];
        const std::vector<Gram>& things = before.leansOn.empty() ? before.grams : before.leansOn;
        std::ranges::set_difference(things, parts[i].grams, std::back_inserter(parts[i].leansOn));
    }
}

} // namespace

std::vector<Part> partsOf(const DutySentence& sentence, const plan::Plan& plan, const std::vector<Duty>& before)
{
    const std::vector<const facts::Fact*> measures = measuresOf(sentence.requirement, plan);
    std::vector<Part> parts;
    for (const facts::Fact* fact : measures) parts.push_back(measuredPart(sentence, *fact, measures, before));
    if (parts.empty()) {
        parts = plainParts(sentence);
    } else {
        for (const QString& deed : secondDeeds(sentence, measures)) {
            parts.push_back(deedPart(deed));
            parts.back().isSecond = true;
        }
        for (const QString& deed : besideMeasures(sentence, measures)) {
            parts.push_back(deedPart(deed));
            parts.back().isFurther = parts.back().isOptional = true;
        }
    }
    leanOnBefore(parts);
    const std::vector<Gram> around = wordsAround(sentence, before);
    for (Part& part : parts) {
        part.occasion = occasionOf(sentence.requirement, part.fact);
        part.since =
            sinceYear(part.fact ? text::normalize(sentence.document.words(part.fact->span)).text() : part.words);
        part.isTrend = !part.fact && asksForMore(part.words);
        std::ranges::set_difference(around, part.grams, std::back_inserter(part.around));
    }
    return parts;
}

} // namespace duibiao::check
