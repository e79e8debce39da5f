// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/judge.h"

#include "core/check/dissent.h"
#include "core/check/facts_of.h"
#include "core/check/fallback.h"
#include "core/check/governing.h"
#include "core/check/members.h"
#include "core/check/reasons.h"
#include "core/check/remainder.h"
#include "core/check/sideline.h"
#include "core/check/words.h"
#include "core/submission/words.h"

#include <algorithm>
#include <iterator>
#include <ranges>
#include <utility>

namespace duibiao::check {

namespace {

bool recursWithinYear(const facts::Period& period)
{
    using Unit = facts::Period::Unit;
    return period.unit == Unit::Week || period.unit == Unit::Month || period.unit == Unit::Quarter ||
           period.unit == Unit::HalfYear;
}

/// A deed without a measure beside measured ones: that it was done is enough, when and how often is not asked; where it
/// is told with a day behind the last one, it was late.
Outcome judgeSecond(const Case& what)
{
    constexpr double speaks = 0.3;
    const std::vector<Gram>& words = what.part.content.grams;
    const std::vector<Gram> last(words.end() - static_cast<std::ptrdiff_t>(std::min<std::size_t>(2, words.size())),
                                 words.end());
    auto done = withStance(what, submission::Stance::Done, false);
    std::erase_if(done, [&](const Match* match) {
        return std::ranges::none_of(match->item->clauses, [&](const std::vector<Gram>& clause) {
            return what.matcher.share(what.dutyIndex, what.partIndex, clause) >= speaks &&
                   std::ranges::any_of(last, [&](Gram gram) { return std::ranges::binary_search(clause, gram); });
        });
    });
    const auto open = withStance(what, submission::Stance::NotDone);
    const Item* rest = done.empty() || !what.isClosed() ? nullptr : restOf(what, *done.front());
    if (rest) {
        Outcome outcome =
            outcomeOf(what, Status::NotMet, "second.partly",
                      tr("Due %1; a part is reported as not done.").arg(dayText(what.lastDay())), 0.75, {done.front()});
        outcome.shown.push_back({rest, {}});
        return outcome;
    }
    if (!done.empty()) {
        const std::vector<Event> days = eventsOf(what, *done.front());
        const bool late =
            !days.empty() && std::ranges::all_of(days, [&](const Event& day) { return day.first > what.lastDay(); });
        if (late)
            return outcomeOf(what, Status::MetLate, "second.late",
                             tr("Due %1; done on %2.").arg(dayText(what.lastDay()), daysText(days)), 0.75,
                             {done.front()});
        return outcomeOf(what, Status::Met, "second.done", tr("Reported as done."), 0.85, {done.front()});
    }
    if (!open.empty() && what.isClosed())
        return outcomeOf(what, Status::NotMet, "second.not-done", tr("The unit says itself that it was not done."), 0.7,
                         open);
    if (!what.isClosed())
        return outcomeOf(what, Status::NotDue, "second.open",
                         tr("Nothing submitted yet; open until %1.").arg(dayText(what.lastDay())), 0.75, {});
    return outcomeOf(what, Status::NoEvidence, "second.silent", tr("Nothing submitted speaks of this duty."), 0.6, {});
}

Outcome judgeMeasure(const Case& what)
{
    if (what.part.isSecond) return judgeSecond(what);
    if (!what.part.fact) return judgeByDate(what);
    if (auto each = judgeAfterPeriods(what)) return *each;
    const facts::Value& value = what.part.fact->value;
    if (const auto* quantity = std::get_if<facts::Quantity>(&value)) {
        if (countsEvents(quantity->unit) && quantity->per == u"学期")
            return judgeCount(what); // of which a year has two
        if (!quantity->per.isEmpty()) return judgeAmount(what);
        if (recursWithinYear(quantity->period)) return judgeFrequency(what); // 每周至少1篇 is no single article
        return countsEvents(quantity->unit) ? judgeCount(what) : judgeAmount(what);
    }
    if (std::holds_alternative<facts::Percentage>(value)) return judgePercentage(what);
    if (std::holds_alternative<facts::Coverage>(value)) return judgeCoverage(what);
    if (std::holds_alternative<facts::Frequency>(value)) return judgeFrequency(what);
    const auto& deadline = std::get<facts::Deadline>(value);
    if (deadline.form == facts::Deadline::Form::Within && !termEnd(what.duty, deadline).isValid())
        return judgeWithin(what);
    return judgeByDate(what);
}

/// True when evidence about what is still open names days, all of them behind the last admissible one. A plan without a
/// year (预计2月中旬公开) means days to come.
bool namesLaterDay(const Case& what, const submission::Evidence& evidence)
{
    constexpr int longest = 92; // a quarter; 2021年度 in 2021年度报告预计2月公开 says not when
    const bool isToCome = evidence.stance == submission::Stance::Planned;
    bool any = false;
    for (const facts::DateMention& date : evidence.dates) {
        if (date.first.daysTo(date.last) > longest) continue;
        const bool isNextYear = isToCome && date.yearAssumed && date.last < what.terms.asOf;
        if ((isNextYear ? date.first.addYears(1) : date.first) <= what.lastDay()) return false;
        any = true;
    }
    return any;
}

/// True when `other` is told in the same breath: in the same row or sentence.
bool goesOn(const Item& item, const Item& other)
{
    const submission::Evidence& a = *item.evidence;
    const submission::Evidence& b = *other.evidence;
    if (item.file != other.file || a.table != b.table || a.row != b.row) return false;
    return a.row >= 0 || (!a.sentence.isEmpty() && a.sentence == b.sentence);
}

/// The period is still open, but the unit says that it will not do it in time.
std::optional<Outcome> judgeGivenUp(const Case& what, const Outcome& judged)
{
    if (judged.status != Status::NotDue) return {};
    std::vector<const Item*> open;
    for (const Match* match : withStance(what, submission::Stance::NotDone)) open.push_back(match->item);
    for (const Shown& shown : judged.shown)
        if (!std::ranges::contains(open, shown.item)) open.push_back(shown.item);
    const auto saysSo = [&](const Item& item) {
        const submission::Evidence& evidence = *item.evidence;
        const bool isOpen =
            evidence.stance == submission::Stance::NotDone || evidence.stance == submission::Stance::Planned;
        return isOpen && submission::has(submission::Cue::GivenUp, evidence.text);
    };
    // The end of a term (10个工作日内) may lie behind that of the period.
    const auto* deadline = what.part.fact ? std::get_if<facts::Deadline>(&what.part.fact->value) : nullptr;
    const bool hasTerm = deadline && deadline->form == facts::Deadline::Form::Within;
    std::vector<Shown> told;
    for (const Item* item : open) {
        const bool isNotDone = item->evidence->stance == submission::Stance::NotDone;
        if (saysSo(*item) || (isNotDone && namesLaterDay(what, *item->evidence))) told.push_back({item, {}});
        for (const Item& other : what.pool) {
            if (&other == item || !goesOn(*item, other)) continue;
            // 未开展，2022年一季度进行: what was open is put off.
            if (saysSo(other) || (isNotDone && !hasTerm && namesLaterDay(what, *other.evidence)))
                told.push_back({&other, {}});
        }
    }
    for (const Match* match : withStance(what, submission::Stance::Planned)) {
        // A plan for next year says nothing of this one, unless a day governs or this year's deed was put off to it.
        const submission::Evidence& plan = *match->item->evidence;
        const bool isPutOff = what.deadline.isValid() || submission::has(submission::Cue::Postponed, plan.text);
        if (isPutOff && namesLaterDay(what, plan)) told.push_back({match->item, {}});
    }
    if (told.empty()) return {};
    Outcome outcome = outcomeOf(what, Status::NotMet, "given-up",
                                tr("The unit says itself that it will not be done in time."), 0.75, {});
    outcome.shown = judged.shown;
    outcome.shown.insert(outcome.shown.end(), told.begin(), told.end());
    return outcome;
}

/// One of the unit's own deeds is told with a day that cannot be (2月30日), and no other day: whether it lies in the
/// period is for a reviewer to find out. What other days prove stands.
std::optional<Outcome> judgeImpossibleDay(const Case& what, const Outcome& judged)
{
    constexpr double proved = 0.88; // by days
    const bool stands = judged.status == Status::NotApplicable || judged.status == Status::NeedsReview ||
                        (judged.status == Status::Met && judged.confidence >= proved);
    if (stands) return {};
    std::vector<const Match*> told = withStance(what, submission::Stance::Done);
    std::erase_if(told, [&](const Match* match) {
        return match->item->evidence->impossibleDays.empty() || !match->item->evidence->dates.empty() ||
               isOthersDeed(what, *match);
    });
    if (told.empty()) return {};
    return outcomeOf(what, Status::NeedsReview, "date.impossible",
                     tr("What was done is dated by a day that does not exist."), 0.6, told);
}

/// Nothing speaks of the part clearly enough to judge by, and yet something shares its words: silence is not to be
/// taken for granted.
std::optional<Outcome> judgeMention(const Case& what, const Outcome& judged)
{
    if (judged.status != Status::NoEvidence || !judged.shown.empty() || what.matches.empty() ||
        !what.matches.back().faint)
        return {};
    // Some of several times would be a shortfall: that a word or two may mean it makes no difference.
    const auto* quantity = what.part.fact ? std::get_if<facts::Quantity>(&what.part.fact->value) : nullptr;
    if (quantity && quantity->value > 1 && countsEvents(quantity->unit)) return {};
    return faintOutcome(
        what, judged,
        tr("Only a few words of what was submitted may mean this duty; whether they do is for a reviewer to say."),
        0.15, what.matches.back());
}

} // namespace

Outcome judgePart(const Case& what)
{
    if (auto outcome = judgeTrigger(what)) return *outcome;
    Outcome outcome = judgeMeasure(what);
    if (auto abandoned = judgeGivenUp(what, outcome)) outcome = std::move(*abandoned);
    if (auto doubtful = judgeImpossibleDay(what, outcome)) outcome = std::move(*doubtful);
    if (auto doubtful = judgeMention(what, outcome)) outcome = std::move(*doubtful);
    if (auto partly = judgeRemainder(what, outcome)) outcome = std::move(*partly);
    if (auto doubtful = judgeMembers(what, outcome)) outcome = std::move(*doubtful);
    if (auto doubtful = judgeDissent(what, outcome)) outcome = std::move(*doubtful);
    if (auto doubtful = judgeSideline(what, outcome)) outcome = std::move(*doubtful);
    // What is only encouraged cannot be missed.
    if (what.duty.requirement->modality == facts::Modality::Encourage && outcome.status == Status::NotMet) {
        outcome.status = Status::NoEvidence;
        outcome.rule = encouragedRule(outcome.rule);
        outcome.reason += tr(" The plan only encourages it.");
    }
    return outcome;
}

namespace {

/// What each part came to, in the order of the plan, each by the words of its measure.
QString reasonOf(const QStringList& parts, const std::vector<Outcome>& outcomes)
{
    const bool same = std::ranges::all_of(
        outcomes, [&](const Outcome& outcome) { return outcome.reason == outcomes.front().reason; });
    if (same) return outcomes.front().reason;
    QString reason;
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        //: what a part of a duty came to: the words of its measure, the status, the reason
        const QString one =
            tr("“%1” %2: %3")
                .arg(parts.at(static_cast<qsizetype>(i)), statusLabel(outcomes[i].status), outcomes[i].reason);
        //: one sentence behind another
        reason = reason.isEmpty() ? one : tr("%1 %2").arg(reason, one);
    }
    return reason;
}

/// The first outcome with that status, with the words of all that have it, as sure as the least sure of them.
Outcome mergedOf(const std::vector<Outcome>& outcomes, Status status)
{
    Outcome merged = *std::ranges::find(outcomes, status, &Outcome::status);
    bool first = true;
    for (const Outcome& outcome : outcomes) {
        if (outcome.status != status || std::exchange(first, false)) continue;
        merged.shown.insert(merged.shown.end(), outcome.shown.begin(), outcome.shown.end());
        merged.confidence = std::min(merged.confidence, outcome.confidence);
    }
    return merged;
}

/// The same, with what was found for the other parts behind it.
Outcome withOthers(const std::vector<Outcome>& outcomes, Status status)
{
    Outcome merged = mergedOf(outcomes, status);
    for (const Outcome& outcome : outcomes) {
        if (outcome.status == status) continue;
        merged.shown.insert(merged.shown.end(), outcome.shown.begin(), outcome.shown.end());
        merged.confidence = std::min(merged.confidence, outcome.confidence);
    }
    return merged;
}

Outcome decided(const std::vector<Outcome>& outcomes)
{
    const auto has = [&](Status status) { return std::ranges::contains(outcomes, status, &Outcome::status); };
    if (has(Status::NotMet)) return mergedOf(outcomes, Status::NotMet);
    if (has(Status::NeedsReview)) return withOthers(outcomes, Status::NeedsReview);
    if (has(Status::NoEvidence)) {
        // Nothing was sent about any part; that another one is still open does not make up for it.
        if (std::ranges::all_of(outcomes, [](const Outcome& outcome) { return outcome.shown.empty(); }))
            return mergedOf(outcomes, Status::NoEvidence);
        Outcome outcome = withOthers(outcomes, Status::NoEvidence);
        outcome.status = Status::NeedsReview;
        outcome.rule = RuleName("compound.partly-silent").text();
        outcome.confidence = 0.25;
        return outcome;
    }
    for (const Status status : {Status::NotDue, Status::MetLate, Status::Met}) {
        if (has(status)) return withOthers(outcomes, status);
    }
    return outcomes.front();
}

} // namespace

namespace {

/// Nothing that was submitted speaks of the part clearly enough to judge it by.
bool isSilent(const Outcome& outcome)
{
    constexpr double faint = 0.2; // the words are only similar, or few
    if (outcome.status == Status::NeedsReview) return outcome.confidence <= faint;
    return outcome.shown.empty() && (outcome.status == Status::NoEvidence || outcome.status == Status::NotDue);
}

/// The measure is a day or a term.
bool saysWhen(const Part& part)
{
    return part.fact && std::holds_alternative<facts::Deadline>(part.fact->value);
}

/// Two measures of one phrase: 7月底前全部完成备案, 5个工作日内办结率达到98%.
bool areOfOnePhrase(const Part& a, const Part& b)
{
    return a.fact && b.fact && a.fact->span.overlaps(b.fact->span);
}

/// "7月4日印发目录，逐项标明了主体和时限": what is told without a day in the words that date another deed of the
/// sentence was done with that one.
void takeDays(const std::vector<Part>& parts, std::vector<Outcome>& outcomes)
{
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        Outcome& undated = outcomes[i];
        if (undated.rule != RuleName("deadline.undated").text() || undated.shown.empty()) continue;
        const auto dated = std::ranges::find_if(outcomes, [&](const Outcome& other) {
            const bool isDone = other.status == Status::Met || other.status == Status::MetLate;
            const Part& part = parts[static_cast<std::size_t>(&other - outcomes.data())];
            // 7月底前全部完成: the day that one measure of a phrase is proved by proves the other.
            const bool samePhrase = saysWhen(part) && areOfOnePhrase(part, parts[i]);
            const bool isDated =
                other.rule == RuleName("deadline.on-time").text() || other.rule == RuleName("deadline.late").text();
            const bool goOn = parts[i].isFurther || (part.isFurther && isDated);
            const bool sameSentence =
                goOn && !other.shown.empty() &&
                other.shown.front().item->evidence->sentence == undated.shown.front().item->evidence->sentence;
            return isDone && (samePhrase || sameSentence);
        });
        if (dated == outcomes.end()) continue;
        undated.status = dated->status;
        undated.rule = dated->rule;
        undated.reason = dated->reason;
    }
}

/// Another part than the `i`th was done.
bool provenBeside(const std::vector<Part>& parts, const std::vector<Outcome>& outcomes, std::size_t i)
{
    for (std::size_t other = 0; other < parts.size(); ++other) {
        const Status status = outcomes[other].status;
        const bool isDone = status == Status::Met || status == Status::MetLate;
        if (other != i && isDone && !parts[other].isTrend) return true;
    }
    return false;
}

} // namespace

Outcome combine(const std::vector<Part>& parts, std::vector<Outcome> outcomes)
{
    if (outcomes.size() == 1) return outcomes.front();
    takeDays(parts, outcomes);
    const bool anySpeaks = !std::ranges::all_of(outcomes, isSilent);
    bool noneOfFirst = true;
    for (std::size_t i = 0; i < outcomes.size(); ++i)
        noneOfFirst = noneOfFirst && (parts[i].isSecond || isSilent(outcomes[i]));
    QStringList names;
    for (const Part& part : parts) names += part.name;
    // Nothing is told of what has to be shown: a word or two about what is only to be furthered does not stand for it.
    const auto isPlainlySilent = [&](std::size_t i) {
        return !parts[i].isOptional && outcomes[i].status == Status::NoEvidence && outcomes[i].shown.empty();
    };
    const auto isPlainAndNot = [&](std::size_t i) { return !parts[i].isOptional && !isPlainlySilent(i); };
    const auto indices = std::views::iota(std::size_t{0}, outcomes.size());
    const bool onlyFurthered =
        !anySpeaks && std::ranges::any_of(indices, isPlainlySilent) && std::ranges::none_of(indices, isPlainAndNot);
    QStringList askedNames;
    std::vector<Outcome> asked;
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        // What is only to be furthered need not be told of beside what was told.
        if ((anySpeaks || onlyFurthered) && parts[i].isOptional && isSilent(outcomes[i])) continue;
        // Nor can a report prove what is only to become more (加大…力度); what else the sentence asks for stands.
        if (outcomes[i].rule == u"trend" && provenBeside(parts, outcomes, i)) continue;
        // A day or a term is judged with the other measure of its phrase, where only that one is told of.
        const bool isToldWith =
            saysWhen(parts[i]) && isSilent(outcomes[i]) && std::ranges::any_of(outcomes, [&](const Outcome& other) {
                return !isSilent(other) && other.status != Status::NotApplicable &&
                       areOfOnePhrase(parts[i], parts[static_cast<std::size_t>(&other - outcomes.data())]);
            });
        if (isToldWith) continue;
        // Where nothing is told of the deeds, what follows on them (并将结果公开) was not done either.
        if (parts[i].isSecond && noneOfFirst && outcomes[i].status == Status::Met) continue;
        // Nor does a word or two that may mean it speak of deeds that nothing is told of.
        if (parts[i].isSecond && noneOfFirst && isSilent(outcomes[i])) continue;
        // A part for which the occasion did not arise asks for nothing; the others are judged without it.
        if (outcomes[i].status == Status::NotApplicable) continue;
        askedNames += parts[i].name;
        asked.push_back(outcomes[i]);
    }
    // Nothing is told of what is left beside a part for which the occasion did not arise: it did not arise for that
    // either.
    const bool noOccasion = asked.size() < outcomes.size() && std::ranges::all_of(asked, isSilent) &&
                            std::ranges::contains(outcomes, Status::NotApplicable, &Outcome::status);
    if (noOccasion) return mergedOf(outcomes, Status::NotApplicable);
    if (asked.empty()) {
        askedNames = names;
        asked = outcomes;
    }
    Outcome outcome = decided(asked);
    outcome.reason = reasonOf(askedNames, asked);
    return outcome;
}

} // namespace duibiao::check
