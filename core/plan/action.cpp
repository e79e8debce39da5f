// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/action.h"

#include "core/plan/dutywords.h"
#include "core/plan/nesting.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace duibiao::plan {

namespace {

/// 除…外, 遇有…, …的: words that say when the duty applies.
bool isCondition(QStringView phrase)
{
    switch (phrase.front().unicode()) {
    case u'除':
        if (phrase.endsWith(u'外') || phrase.contains(u"以外")) return true;
        break;
    case u'凡': return true;
    case u'遇':
    case u'涉':
        if (phrase.startsWith(u"遇有") || phrase.startsWith(u"遇到") || phrase.startsWith(u"涉及")) return true;
        break;
    default: break;
    }
    switch (phrase.back().unicode()) {
    case u'的': return true;
    case u'外': return phrase.endsWith(u"除外");
    case u'下': return phrase.endsWith(u"情况下") || phrase.endsWith(u"条件下");
    default: return false;
    }
}

/// 2027年底前, 力争到2027年底: a phrase that only says when or how much.
bool isOnlyMeasure(QStringView duty, SourceSpan phrase, const facts::Fact& fact)
{
    if (fact.measure.contains(phrase)) return true;
    if (fact.measure.begin <= phrase.begin || fact.measure.end < phrase.end) return false;
    const QStringView lead = SourceSpan{phrase.begin, fact.measure.begin}.in(duty);
    return std::ranges::any_of(std::array{QStringView(u"力争"), QStringView(u"确保"), QStringView(u"争取"),
                                          QStringView(u"力争到"), QStringView(u"确保到"), QStringView(u"确保在"),
                                          QStringView(u"争取到"), QStringView(u"计划")},
                               [lead](QStringView word) { return lead == word; });
}

/// The phrase of the duty that holds the first firm measure behind the subject; else the first that says what to do.
SourceSpan mainPhrase(QStringView duty, const Spans& phrases, const std::vector<facts::Fact>& facts)
{
    const DutyWords& words = DutyWords::shipped();
    for (const facts::Fact& fact : facts)
        for (const SourceSpan phrase : phrases)
            if (phrase.contains(fact.measure.begin) && fact.measure.end < phrase.end) return phrase;
    for (const SourceSpan phrase : phrases) {
        const QStringView text = phrase.in(duty);
        const bool onlyMeasure =
            std::ranges::any_of(facts, [&](const facts::Fact& fact) { return isOnlyMeasure(duty, phrase, fact); });
        if (!onlyMeasure && !isCondition(text) && words.opening.at(text, 0) == 0 && text.size() > 3) return phrase;
    }
    return phrases.empty() ? SourceSpan{} : phrases.front();
}

/// 在全县范围内, 在矿山、危化等重点行业领域: the words of a phrase that say where the demand holds; empty when it says
/// nothing of the kind. They stand before the verb, so what follows them has one: 在重点领域取得突破 holds there,
/// 工作重点在基层单位 is no such thing.
QStringView scopeOf(QStringView phrase)
{
    const DutyWords& words = DutyWords::shipped();
    constexpr qsizetype longest = 30;
    for (qsizetype at = 0; at < phrase.size(); ++at) {
        if (phrase[at] != u'在') continue;
        const qsizetype limit = std::min(phrase.size(), at + longest);
        for (qsizetype end = limit; end > at + 2; --end) {
            const qsizetype tail = words.scope.before(phrase, end);
            if (tail == 0 || end - tail <= at) continue;
            qsizetype verb = end;
            if (verb < phrase.size() && (phrase[verb] == u'内' || phrase[verb] == u'中')) ++verb;
            const qsizetype behind = verb;
            while (const qsizetype adverb = std::max(words.adverb.at(phrase, verb), words.modal.at(phrase, verb)))
                verb += adverb;
            if (words.verb.at(phrase, verb) > 0) return phrase.sliced(at, behind - at);
        }
    }
    return {};
}

} // namespace

Action readAction(QStringView duty, const std::optional<SourceSpan>& actor, const std::vector<facts::Fact>& facts)
{
    const DutyWords& words = DutyWords::shipped();
    Action read;
    const Spans phrases = splitTopLevel(duty, u"，,；;");
    for (const SourceSpan phrase : phrases) {
        if (!isCondition(phrase.in(duty))) continue;
        if (!read.condition.isEmpty()) read.condition += u'，';
        read.condition += phrase.in(duty);
    }
    for (const SourceSpan phrase : phrases)
        if (const QStringView scope = scopeOf(phrase.in(duty)); !scope.isEmpty()) {
            read.scope = scope.toString();
            break;
        }
    SourceSpan main = mainPhrase(duty, phrases, facts);
    if (actor && actor->end > main.begin && actor->end < main.end) main.begin = actor->end;

    // Leave the measures out, save for a verb inside (每年至少组织2次), and the modal words that the verb stands
    // behind.
    std::vector<std::pair<SourceSpan, bool>> measures;
    for (const facts::Fact& fact : facts)
        if (fact.measure.overlaps(main) && !std::holds_alternative<facts::Coverage>(fact.value))
            measures.emplace_back(fact.measure, !std::holds_alternative<facts::Deadline>(fact.value));
    std::ranges::sort(measures);
    qsizetype at = main.begin;
    QString rest;
    for (const auto& [measure, mayHoldVerb] : measures) {
        if (measure.begin > at) rest += duty.sliced(at, measure.begin - at);
        for (qsizetype i = std::max(at, measure.begin); mayHoldVerb && i < std::min(measure.end, main.end);) {
            const qsizetype verb = words.verb.at(duty, i);
            if (verb > 0 && words.adverb.at(duty, i) == 0) rest += duty.sliced(i, verb);
            i += std::max<qsizetype>(verb, 1);
        }
        at = std::max(at, measure.end);
    }
    if (!measures.empty() && at < main.end) rest += duty.sliced(at, main.end - at);
    QStringView action = measures.empty() ? main.in(duty) : QStringView(rest);
    while (!action.isEmpty()) {
        const qsizetype length = std::max(words.modal.at(action, 0), words.adverb.at(action, 0));
        // 将 and 对 open what the verb governs; 组织, 统筹 and their kin are the verb itself.
        if (length == 0 || words.preposition.at(action, 0) > 0 || words.verb.at(action, 0) > length) break;
        if (length >= action.size()) break;
        action = action.sliced(length);
    }
    action = action.trimmed();
    read.action = action.toString();
    if (const qsizetype verb = words.verb.at(action, 0); verb > 0 && verb < action.size())
        read.object = action.sliced(verb).toString();
    return read;
}

} // namespace duibiao::plan
