// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/matcher.h"

#include <optional>
#include <vector>

namespace duibiao::check {

/// One part of one duty of one unit, with the evidence that speaks of it.
struct Case {
    Terms terms; ///< what was due before the period of the check is judged by the terms of its own year
    const Duty& duty;
    const Part& part;
    int unit = -1;
    const std::vector<Match>& matches; ///< best first
    const std::vector<Item>& pool;     ///< all evidence of the unit
    QDate deadline; ///< the last admissible day; invalid where none is given before the end of the period
    const Matcher& matcher;
    std::size_t dutyIndex = 0;
    std::size_t partIndex = 0;

    /// True when nothing more can be done in time: the period and the deadline are over on the day of the check.
    [[nodiscard]] bool isClosed() const;
    /// The last day on which the part can be fulfilled.
    [[nodiscard]] QDate lastDay() const;
};

/// The words that decided: a piece of evidence, and which of its clauses (all where empty).
struct Shown {
    const Item* item = nullptr;
    std::vector<std::size_t> clauses;
};

/// What a rule makes of one part.
struct Outcome {
    Status status = Status::NoEvidence;
    Cause cause = Cause::None;
    QString rule;
    QString reason;
    std::vector<Shown> shown;
    std::optional<Verdict::Count> progress;
    double confidence = 0;
};

/// Judges one part: picks the rule by the kind of its measure. Statuses are decided in this order: not applicable (the
/// occasion did not arise), needs review (contradictory, undated where a date decides, only similar in wording, done by
/// somebody else), met, met late, not due, not met, no evidence.
[[nodiscard]] Outcome judgePart(const Case& what);

/// Puts the parts of one duty together: a shortfall in any part is a shortfall of the whole; one part without evidence
/// beside others that are met needs review; one for which the occasion did not arise is left out. The reason names what
/// each part came to.
[[nodiscard]] Outcome combine(const std::vector<Part>& parts, std::vector<Outcome> outcomes);

// The rules, one file each.
[[nodiscard]] std::optional<Outcome> judgeTrigger(const Case& what); ///< the occasion for the duty did not arise
[[nodiscard]] Outcome judgeCount(const Case& what);                  ///< N times in the period
[[nodiscard]] Outcome judgeAmount(const Case& what);                 ///< N kinds, hectares, yuan
[[nodiscard]] Outcome judgePercentage(const Case& what);
[[nodiscard]] Outcome judgeCoverage(const Case& what);  ///< everything: 全部, 均, 全员
[[nodiscard]] Outcome judgeFrequency(const Case& what); ///< regularly, each quarter, N times each quarter
[[nodiscard]] std::optional<Outcome>
judgeAfterPeriods(const Case& what);                 ///< within N days after the end of each period, told by days
[[nodiscard]] Outcome judgeByDate(const Case& what); ///< done by a day; also duties without a measure
[[nodiscard]] Outcome judgeWithin(const Case& what); ///< within N days after an event
[[nodiscard]] Outcome judgeHours(const Case& what);  ///< within N hours or minutes after an event

} // namespace duibiao::check
