// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/check/synonym.h"
#include "core/check/verdict.h"
#include "core/plan/plan.h"
#include "core/submission/submission.h"
#include "core/text/calendar.h"
#include "core/units/registry.h"

#include <span>

namespace duibiao::check {

/// What is judged by. Nothing here is owned.
struct Terms {
    const Document& planDocument;
    const plan::Plan& plan;
    const units::Registry& units;
    const text::WorkCalendar& calendar;
    QDate asOf;
    QDate from;             ///< first day of the period
    QDate to;               ///< last day of the period
    bool isEarlier = false; ///< the period lies before the one that was asked for: what was due then
};

/// What a check is made of. Nothing here is owned.
struct Input {
    const Document& planDocument;
    const plan::Plan& plan;
    const units::Registry& units;
    std::span<const submission::Submission> submissions;
    const text::WorkCalendar& calendar;
    QDate asOf;
    QDate from;                             ///< first day of the period
    QDate to;                               ///< last day of the period
    std::span<const Synonym> synonyms = {}; ///< the office's own, beside the shipped ones

    [[nodiscard]] Terms terms() const { return {planDocument, plan, units, calendar, asOf, from, to, false}; }
};

/// One verdict for each requirement × unit that it binds, in the order of the plan and then of the registry. Pure: the
/// same input gives the same verdicts, and the order of the submissions does not matter. A verdict rests on the plan
/// and on what its own unit sent, never on what another one did. Fails only with ErrorCode::Cancelled. A check that is
/// made again and again is kept in a Checker (checker.h).
[[nodiscard]] Result<std::vector<Verdict>> check(const Input& input, const Progress& progress = {});

/// The units that a requirement binds: actor, responsibility note, table row or default, groups resolved.
[[nodiscard]] std::vector<int> boundUnits(const plan::Requirement& requirement, const units::Registry& registry);

} // namespace duibiao::check
