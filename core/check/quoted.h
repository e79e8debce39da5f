// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/submission/submission.h"

#include <QString>

#include <unordered_set>

namespace duibiao::check {

/// Knows the plan's own words, so that a report that repeats them proves nothing by it.
class PlanWords {
public:
    explicit PlanWords(const plan::Plan& plan);
    PlanWords(const PlanWords&) = delete; // the windows point into the words
    /// True when the evidence says nothing but what the plan says: no day, no figure of its own; or quotes it openly.
    [[nodiscard]] bool isRepeatedBy(const submission::Evidence& evidence) const;

private:
    facts::Context m_context;
    QString m_words;                           // the folded plan
    std::unordered_set<QStringView> m_windows; // every stretch of `window` characters of it that lies in one duty
};

} // namespace duibiao::check
