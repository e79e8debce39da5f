// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/dutyline.h"

#include "core/plan/action.h"
#include "core/plan/aswritten.h"
#include "core/plan/dutywords.h"
#include "core/plan/phrases.h"
#include "core/plan/responsibility.h"

#include <utility>

namespace duibiao::plan {

namespace {

bool areDifferent(Words words)
{
    return words.read.constData() != words.written.constData() && words.read != words.written;
}

void shift(std::vector<facts::Fact>& facts, qsizetype by)
{
    for (facts::Fact& fact : facts) {
        fact.span = fact.span.shifted(by);
        fact.measure = fact.measure.shifted(by);
    }
}

/// The words that a fact keeps, as they are written.
void putInScript(facts::Fact& fact, Words words)
{
    if (!areDifferent(words)) return;
    const auto put = [&](QString& text) { text = inScript(text, words.read, words.written); };
    if (auto* deadline = std::get_if<facts::Deadline>(&fact.value)) {
        put(deadline->event);
        put(deadline->text);
    } else if (auto* quantity = std::get_if<facts::Quantity>(&fact.value)) {
        put(quantity->object);
    } else if (auto* percentage = std::get_if<facts::Percentage>(&fact.value)) {
        put(percentage->of);
    } else if (auto* coverage = std::get_if<facts::Coverage>(&fact.value)) {
        put(coverage->of);
        put(coverage->exception);
    }
}

} // namespace

void fillRequirement(Requirement& requirement, Words sentence, const Duty& duty, const std::vector<facts::Fact>& found)
{
    requirement.text = duty.span.in(sentence.read).toString();
    requirement.modality = duty.modality;
    if (duty.actor) requirement.actor = duty.actor->span.in(sentence.written).toString();
    requirement.facts.reserve(duty.facts.size());
    for (const std::size_t index : duty.facts) {
        requirement.facts.push_back(found[index]);
        putInScript(requirement.facts.back(), sentence);
    }
    std::optional<SourceSpan> actor;
    if (duty.actor && duty.span.contains(duty.actor->span)) actor = duty.actor->span.shifted(-duty.span.begin);
    // The action is read in the duty by itself.
    shift(requirement.facts, -duty.span.begin);
    Action action = readAction(requirement.text, actor, requirement.facts);
    shift(requirement.facts, duty.span.begin);
    requirement.action = std::move(action.action);
    requirement.object = std::move(action.object);
    requirement.scope = std::move(action.scope);
    requirement.condition = std::move(action.condition);
}

QStringList unitsOf(Words sentence, SourceSpan subject)
{
    const Words words{subject.in(sentence.read), subject.in(sentence.written)};
    QStringList units = splitUnits(words.read);
    if (areDifferent(words))
        for (QString& unit : units) unit = inScript(unit, words.read, words.written);
    return units;
}

QStringList sharersOf(Words sentence, const Duty& duty, const std::vector<facts::Fact>& found)
{
    QStringList sharers;
    const DutyWords& words = DutyWords::shipped();
    for (std::size_t i = 1; i < duty.facts.size(); ++i) {
        const SourceSpan before = found[duty.facts[i - 1]].measure;
        const SourceSpan now = found[duty.facts[i]].measure;
        if (before.end != now.end || before.begin >= now.begin || !duty.span.contains(before)) continue;
        const QStringView between = SourceSpan{before.begin, now.begin}.in(sentence.read);
        const qsizetype name = before.begin + std::max(between.lastIndexOf(u'、'), between.lastIndexOf(u'，')) + 1;
        const SourceSpan sharer{name, now.begin};
        if (name <= before.begin) continue;
        const bool acts =
            std::max(words.body.before(sentence.read, now.begin), words.person.before(sentence.read, now.begin)) > 0 ||
            looksLikeOrganisation(sharer.in(sentence.read));
        if (acts) sharers += unitsOf(sentence, sharer);
    }
    return sharers;
}

QStringList partnersOf(Words sentence, const Duty& duty)
{
    qsizetype end = duty.actor->span.end;
    // 县水利局牵头，会同县财政局、各乡镇，…: the partners are a phrase of their own.
    bool leads = false;
    for (const QStringView role : {QStringView(u"牵头负责"), QStringView(u"负责牵头"), QStringView(u"牵头")})
        if (!leads && sentence.read.sliced(end).startsWith(role)) {
            leads = true;
            end += role.size();
        }
    const bool apart = leads && end < sentence.read.size() && sentence.read[end] == u'，';
    if (apart) ++end;
    const qsizetype join = DutyWords::shipped().join.at(sentence.read, end);
    if (join == 0 && apart) {
        // 市商务局牵头，市财政局、市人社局配合，…
        const qsizetype comma = sentence.read.indexOf(u'，', end);
        const SourceSpan phrase{end, comma < 0 ? sentence.read.size() : comma};
        const std::optional<Actor> partner = findActor(phrase.in(sentence.read), 0, {});
        if (!partner || partner->kind == ActorKind::Thing ||
            !takesPart(phrase.in(sentence.read).sliced(partner->span.end)))
            return {};
        return unitsOf(sentence, partner->span.shifted(end));
    }
    if (join == 0) return {};
    const qsizetype from = end + join;
    if (apart) {
        const qsizetype comma = sentence.read.indexOf(u'，', from);
        const SourceSpan list{from, comma < 0 ? sentence.read.size() : comma};
        const bool closes = !list.isEmpty() && (sentence.read[list.end - 1] == u'）' ||
                                                DutyWords::shipped().body.before(sentence.read, list.end) > 0);
        if (closes) return unitsOf(sentence, list);
    }
    const std::optional<Actor> partner = findActor(sentence.read.sliced(from), 0, {});
    if (!partner || partner->kind == ActorKind::Thing) return {};
    return unitsOf(sentence, partner->span.shifted(from));
}

} // namespace duibiao::plan
