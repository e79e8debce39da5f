// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/plan/plan.h"
#include "core/text/calendar.h"

#include <span>
#include <vector>

namespace duibiao::review {

/// What a rule looks at.
struct Subject {
    const Document& document;
    const plan::Plan& plan;
    const text::WorkCalendar& calendar;
};

/// One finding rule: a stable name and the function that finds. The rules are listed in rules.cpp, one file each.
struct Rule {
    const char* code;
    void (*find)(const Subject& subject, std::vector<plan::Finding>& out);
};

[[nodiscard]] std::span<const Rule> rules();

/// Runs every rule; findings in document order. `calendar`: the working days in force in the office
/// (text/officecalendar.h).
[[nodiscard]] std::vector<plan::Finding> review(const Document& document, const plan::Plan& plan,
                                                const text::WorkCalendar& calendar = text::WorkCalendar::shipped());

} // namespace duibiao::review
