// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/check.h"

#include "core/check/bound.h"
#include "core/check/duty.h"
#include "core/check/judge.h"
#include "core/check/matcher.h"
#include "core/check/quoted.h"
#include "core/check/words.h"
#include "core/text/normalized.h"
#include "core/units/organisation.h"

#include <QSet>

#include <algorithm>
#include <iterator>
#include <utility>

namespace duibiao::check {

namespace {

constexpr std::size_t mostRefs = 10;

/// The evidence of every unit, in an order that does not depend on the order of the files; a file given twice counts once.
std::vector<std::vector<Item>> itemsByUnit(const Input& input, const std::vector<Duty>& duties)
{
    QSet<QString> undivided; // duties of one part: a row written for one of them can speak of nothing else
    for (const Duty& duty : duties) {
        if (duty.parts.size() == 1) undivided.insert(duty.requirement->id);
    }
    std::vector<const submission::Submission*> files;
    for (const submission::Submission& file : input.submissions) {
        if (file.state != submission::State::Refused) files.push_back(&file);
    }
    std::ranges::stable_sort(files, [](const auto* a, const auto* b) { return std::tie(a->file, a->sha256) < std::tie(b->file, b->sha256); });

    const PlanWords planWords(input.plan);
    std::vector<std::vector<Item>> items(input.units.units().size());
    QSet<QString> seen;
    for (const submission::Submission* file : files) {
        if (!file->sha256.isEmpty()) {
            if (seen.contains(file->sha256)) continue;
            seen.insert(file->sha256);
        }
        const submission::Evidence* before = nullptr;
        for (const submission::Evidence& evidence : file->evidence) {
            const submission::Evidence* last = std::exchange(before, &evidence);
            const int unit = evidence.unit >= 0 ? evidence.unit : file->unit;
            if (unit < 0 || unit >= static_cast<int>(items.size())) continue;
            if (evidence.stance == submission::Stance::Quoted || planWords.isRepeatedBy(evidence)) continue;
            // The sentence before gives context; the other half of the same sentence is context already.
            const bool sameTopic = last && last->row < 0 && evidence.row < 0 && last->heading == evidence.heading && last->sentence != evidence.sentence;
            items[static_cast<std::size_t>(unit)].push_back(makeItem(*file, evidence, sameTopic ? last->sentence : QString(), undivided.contains(evidence.requirementId)));
        }
    }
    return items;
}

/// A county, city or district government or its office, as opposed to its departments and to townships.
bool isGovernment(const units::Unit& unit)
{
    const units::OrganisationName name = units::takeApart(text::folded(unit.name));
    const bool office = name.kind == u"办" && (unit.name.contains(u"政府") || unit.name.contains(u"府办"));
    return office || (unit.name.endsWith(u"人民政府") && name.kind != u"镇" && name.kind != u"乡" && name.kind != u"街道");
}

/// The day that governs a part: the deadline in the sentence, else the law, else the row of the task table, else the phase that the duty stands under.
QDate governingDay(const Duty& duty, const Part& part, const units::Unit& unit)
{
    const auto dateOf = [](const facts::Fact* fact) {
        const auto* deadline = fact ? std::get_if<facts::Deadline>(&fact->value) : nullptr;
        return deadline && (deadline->form == facts::Deadline::Form::ByDate || deadline->form == facts::Deadline::Form::Before) ? deadline->date : QDate();
    };
    if (const QDate day = dateOf(part.fact); day.isValid()) return day;
    for (const facts::Fact& fact : duty.requirement->facts) {
        if (fact.source != facts::Source::Clause || (part.fact && !part.fact->span.overlaps(fact.span))) continue;
        if (const QDate day = dateOf(&fact); day.isValid()) return day;
    }
    if (duty.statute) return isGovernment(unit) ? duty.statute->government : duty.statute->department;
    return duty.rowDeadline.isValid() ? duty.rowDeadline : duty.phaseEnd;
}

void addRef(std::vector<EvidenceRef>& refs, const submission::Submission& file, SourceSpan span)
{
    const QString& text = file.document.text;
    while (!span.isEmpty() && (text.at(span.end - 1).isSpace() || text.at(span.end - 1) == u'，')) --span.end;
    while (!span.isEmpty() && text.at(span.begin).isSpace()) ++span.begin;
    if (span.isEmpty()) return;
    // Two parts of a duty may rest on the same sentence, or one on a piece of the other's: it is quoted once, in its longer form.
    const auto same = std::ranges::find_if(refs, [&](const EvidenceRef& ref) { return ref.file == file.file && (ref.span.contains(span) || span.contains(ref.span)); });
    if (same == refs.end()) {
        if (refs.size() < mostRefs) refs.push_back({file.file, span, span.in(text).toString(), file.document.placeAt(span.begin)});
    } else if (!same->span.contains(span)) {
        *same = {file.file, span, span.in(text).toString(), file.document.placeAt(span.begin)};
        const auto covered = std::ranges::remove_if(std::next(same), refs.end(), [&](const EvidenceRef& ref) { return ref.file == file.file && span.contains(ref.span); });
        refs.erase(covered.begin(), covered.end());
    }
}

/// The quotes of an outcome: runs of the clauses that decided, and the date cells they lean on.
std::vector<EvidenceRef> refsOf(const Outcome& outcome)
{
    std::vector<EvidenceRef> refs;
    for (const Shown& shown : outcome.shown) {
        if (!shown.item) continue;
        const submission::Evidence& evidence = *shown.item->evidence;
        std::vector<std::size_t> clauses = shown.clauses;
        std::ranges::sort(clauses);
        if (clauses.empty() || evidence.clauses.empty()) {
            addRef(refs, *shown.item->file, evidence.span);
        } else {
            SourceSpan run = evidence.clauses[clauses.front()].source;
            for (std::size_t i = 1; i < clauses.size(); ++i) {
                const SourceSpan next = evidence.clauses[clauses[i]].source;
                if (clauses[i] > clauses[i - 1] + 1) {
                    addRef(refs, *shown.item->file, run);
                    run = next;
                }
                run = run.united(next);
            }
            addRef(refs, *shown.item->file, run);
        }
        if (evidence.cellDates > 0 && evidence.dateSpan) addRef(refs, *shown.item->file, *evidence.dateSpan);
    }
    return refs;
}

Verdict verdictOf(const Input& input, const Duty& duty, int unit, Outcome outcome)
{
    Verdict verdict;
    verdict.unit = input.units.units()[static_cast<std::size_t>(unit)].name;
    verdict.requirementId = duty.requirement->id;
    verdict.planSpan = duty.requirement->span();
    verdict.path = duty.requirement->path;
    verdict.status = outcome.status;
    verdict.cause = outcome.cause;
    verdict.evidence = refsOf(outcome);
    verdict.progress = outcome.progress;
    verdict.reason = std::move(outcome.reason);
    verdict.rule = std::move(outcome.rule);
    verdict.confidence = outcome.confidence;
    return verdict;
}

} // namespace

Result<std::vector<Verdict>> check(const Input& input, const Progress& progress)
{
    std::vector<Duty> duties = makeDuties(input);
    bindUnits(duties, input.plan, input.units);
    const std::vector<std::vector<Item>> items = itemsByUnit(input, duties);
    const Matcher matcher(duties, items);

    const int units = static_cast<int>(input.units.units().size());
    std::vector<std::vector<Verdict>> byDuty(duties.size());
    for (int unit = 0; unit < units; ++unit) {
        const units::Unit& known = input.units.units()[static_cast<std::size_t>(unit)];
        progress.step(unit, units, known.name);
        if (progress.isCancelled()) return failure({ErrorCode::Cancelled, tr("The check was cancelled."), {}, {}});
        const auto matches = matcher.match(unit);
        for (std::size_t d = 0; d < duties.size(); ++d) {
            if (!std::ranges::binary_search(duties[d].units, unit)) continue;
            std::vector<Outcome> outcomes;
            for (std::size_t p = 0; p < duties[d].parts.size(); ++p) {
                const Part& part = duties[d].parts[p];
                const Case what{input, duties[d], part, unit, matches[d][p], items[static_cast<std::size_t>(unit)], governingDay(duties[d], part, known), matcher, d, p};
                outcomes.push_back(judgePart(what));
            }
            byDuty[d].push_back(verdictOf(input, duties[d], unit, combine(outcomes)));
        }
    }
    std::vector<Verdict> verdicts;
    for (std::vector<Verdict>& duty : byDuty) std::ranges::move(duty, std::back_inserter(verdicts));
    progress.step(units, units, {});
    return verdicts;
}

} // namespace duibiao::check
