// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/submission/submission.h"

#include <QSet>

namespace duibiao::check {

/// Knows the plan's own words, so that a report that repeats them proves nothing by it.
class PlanWords {
public:
    explicit PlanWords(const plan::Plan& plan);
    /// True when the evidence says nothing but what the plan says: no day, no figure of its own.
    [[nodiscard]] bool isRepeatedBy(const submission::Evidence& evidence) const;

private:
    QSet<QString> m_windows; // every stretch of `window` characters of the folded plan
};

} // namespace duibiao::check
