// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/integrity/integrity.h"

#include <functional>

namespace duibiao::check {

/// What the rules look at.
struct Subject {
    const Scrutiny& input;
    std::vector<const submission::Submission*> files; ///< readable, each content once a unit, in an order of their own
    std::vector<const submission::Submission*> yearBefore; ///< likewise

    [[nodiscard]] QString unitName(int unit) const
    {
        return unit < 0 ? QString() : input.units.units()[static_cast<std::size_t>(unit)].name;
    }
};

// One rule a file.
void findCopies(const Subject& subject, std::vector<Irregularity>& out);
void findUnsupported(const Subject& subject, std::vector<Irregularity>& out);
void findEarlyDates(const Subject& subject, std::vector<Irregularity>& out);
void findDifferingFigures(const Subject& subject, std::vector<Irregularity>& out);

/// The place of a stretch of a submission, with its words.
[[nodiscard]] Irregularity::Place placeIn(const submission::Submission& file, SourceSpan span);

} // namespace duibiao::check
