// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/judge.h"

#include "core/check/facts_of.h"
#include "core/check/words.h"

#include <algorithm>

namespace duibiao::check {

namespace {

bool recursWithinYear(const facts::Period& period)
{
    using Unit = facts::Period::Unit;
    return period.unit == Unit::Week || period.unit == Unit::Month || period.unit == Unit::Quarter || period.unit == Unit::HalfYear;
}

Outcome judgeMeasure(const Case& what)
{
    if (!what.part.fact) return judgeByDate(what);
    const facts::Value& value = what.part.fact->value;
    if (const auto* quantity = std::get_if<facts::Quantity>(&value)) {
        if (!countsEvents(quantity->unit) || !quantity->per.isEmpty()) return judgeAmount(what);
        return recursWithinYear(quantity->period) ? judgeFrequency(what) : judgeCount(what);
    }
    if (std::holds_alternative<facts::Percentage>(value)) return judgePercentage(what);
    if (std::holds_alternative<facts::Coverage>(value)) return judgeCoverage(what);
    if (std::holds_alternative<facts::Frequency>(value)) return judgeFrequency(what);
    if (std::get<facts::Deadline>(value).form == facts::Deadline::Form::Within) return judgeWithin(what);
    return judgeByDate(what);
}

} // namespace

Outcome judgePart(const Case& what)
{
    if (auto outcome = judgeTrigger(what)) return *outcome;
    Outcome outcome = judgeMeasure(what);
    // What is only encouraged cannot be missed.
    if (what.duty.requirement->modality == facts::Modality::Encourage && outcome.status == Status::NotMet) {
        outcome.status = Status::NoEvidence;
        outcome.rule += QStringLiteral(".encouraged");
        outcome.reason += tr(" The plan only encourages it.");
    }
    return outcome;
}

Outcome combine(const std::vector<Outcome>& parts)
{
    if (parts.size() == 1) return parts.front();
    const auto with = [&](Status status) { return std::ranges::find(parts, status, &Outcome::status); };
    const auto count = [&](Status status) { return std::ranges::count(parts, status, &Outcome::status); };
    const auto all = [&](Outcome outcome) {
        for (const Outcome& part : parts) {
            if (part.rule == outcome.rule && part.reason == outcome.reason) continue;
            outcome.shown.insert(outcome.shown.end(), part.shown.begin(), part.shown.end());
            outcome.confidence = std::min(outcome.confidence, part.confidence);
        }
        return outcome;
    };
    if (with(Status::NotApplicable) != parts.end()) return *with(Status::NotApplicable);
    if (with(Status::NotMet) != parts.end()) return *with(Status::NotMet);
    if (with(Status::NeedsReview) != parts.end()) return all(*with(Status::NeedsReview));
    if (const auto silent = count(Status::NoEvidence); silent > 0) {
        if (silent == std::ssize(parts)) return parts.front();
        Outcome outcome = all(*std::ranges::find_if(parts, [](const Outcome& part) { return part.status != Status::NoEvidence; }));
        outcome.status = Status::NeedsReview;
        outcome.rule = QStringLiteral("compound.partly-silent");
        outcome.reason += tr(" Nothing submitted speaks of another part of the duty.");
        outcome.confidence = 0.5;
        return outcome;
    }
    for (const Status status : {Status::NotDue, Status::MetLate, Status::Met}) {
        if (with(status) != parts.end()) return all(*with(status));
    }
    return parts.front();
}

} // namespace duibiao::check
