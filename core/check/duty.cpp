// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/duty.h"

#include "core/base/lexicon.h"
#include "core/check/performer.h"
#include "core/text/normalized.h"

#include <algorithm>
#include <array>

namespace duibiao::check {

namespace {

/// The words of a fact's phrase without the measure itself and without the actor that opens it.
QString phraseWithoutMeasure(const Document& document, const facts::Fact& fact, const QString& actor)
{
    const SourceSpan span = fact.span;
    const SourceSpan measure = fact.measure.isEmpty() || !span.contains(fact.measure) ? SourceSpan{span.begin, span.begin} : fact.measure;
    QString words = text::normalize(document.words({span.begin, measure.begin})).text() + text::normalize(document.words({measure.end, span.end})).text();
    if (!actor.isEmpty()) words.remove(actor);
    return words;
}

bool isMeasure(const facts::Fact& fact)
{
    if (fact.source == facts::Source::Table) return false; // the row's deadline governs only where the sentence gives none
    if (const auto* deadline = std::get_if<facts::Deadline>(&fact.value)) return deadline->form != facts::Deadline::Form::From;
    return true;
}

/// "加大…力度", "提高…水平" ask for more without saying how much.
bool asksForMore(QStringView words)
{
    static constexpr std::array starts{u"加大", u"提高", u"提升", u"增加", u"扩大", u"增强", u"加快"};
    static constexpr std::array ends{u"频次", u"比重", u"力度", u"水平", u"能力", u"质量", u"数量", u"范围", u"覆盖面", u"速度"};
    return std::ranges::any_of(starts, [words](const char16_t* start) { return words.contains(QStringView(start)); })
        && std::ranges::any_of(ends, [words](const char16_t* end) { return words.contains(QStringView(end)); });
}

std::optional<Statute> statuteOf(const QString& words, int year)
{
    static const std::vector<QStringList> rows = lexiconRows(QStringLiteral("statutory_deadlines"));
    for (const QStringList& row : rows) {
        if (!words.contains(row.at(0))) continue;
        const auto day = [year](const QString& monthDay) {
            return QDate::fromString(QStringLiteral("%1-%2").arg(year + 1).arg(monthDay), Qt::ISODate);
        };
        return Statute{day(row.at(1)), day(row.at(2)), row.at(3)};
    }
    return {};
}

Part makePart(QString words, const facts::Fact* fact)
{
    Part part{fact, std::move(words), {}, {}};
    part.content = contentOf(part.words);
    part.grams = gramSet(part.content);
    return part;
}

/// "各镇（街道）不少于2次" leaves its action to the sentence before: the last requirement of the same clause that says what is counted.
QString borrowedWords(const std::vector<Duty>& before, const plan::Requirement& requirement)
{
    for (auto duty = before.rbegin(); duty != before.rend(); ++duty) {
        if (duty->requirement->path != requirement.path || duty->requirement->part != requirement.part) break;
        for (const Part& part : duty->parts) {
            if (part.fact && !part.content.isThin()) return part.words;
        }
    }
    return {};
}

} // namespace

std::vector<Duty> makeDuties(const Input& input)
{
    std::vector<Duty> duties;
    duties.reserve(input.plan.requirements.size());
    for (const plan::Requirement& requirement : input.plan.requirements) {
        Duty duty;
        duty.requirement = &requirement;
        for (const plan::RequirementSpan& span : requirement.spans) {
            if (span.row < 0 || span.row >= static_cast<int>(input.plan.table.size())) continue;
            const QDate deadline = input.plan.table[static_cast<std::size_t>(span.row)].deadline;
            if (deadline.isValid() && (!duty.rowDeadline.isValid() || deadline < duty.rowDeadline)) duty.rowDeadline = deadline;
        }
        for (const facts::Fact& fact : requirement.facts) {
            if (!isMeasure(fact)) continue;
            Part part = makePart(phraseWithoutMeasure(input.planDocument, fact, requirement.actor), &fact);
            if (part.content.isThin()) part = makePart(part.words + requirement.action + requirement.object, &fact);
            if (part.content.isThin()) part = makePart(part.words + borrowedWords(duties, requirement), &fact);
            if (part.content.isThin()) part = makePart(requirement.text, &fact);
            duty.parts.push_back(std::move(part));
        }
        if (duty.parts.empty()) {
            QString words = requirement.text;
            if (!requirement.actor.isEmpty()) words.remove(requirement.actor);
            duty.parts.push_back(makePart(words, nullptr));
        }
        duty.wantsLeader = namesLeader(requirement.actor) || (requirement.actor.isEmpty() && namesLeader(requirement.text));
        duty.isTrend = asksForMore(requirement.text);
        duty.ownJoining = namesOther(requirement.text);
        duty.statute = statuteOf(requirement.text, input.to.isValid() ? input.to.year() : input.plan.metadata.planYear);
        duties.push_back(std::move(duty));
    }
    return duties;
}

} // namespace duibiao::check
