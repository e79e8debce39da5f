// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/quoted.h"

#include "core/text/normalized.h"

namespace duibiao::check {

namespace {

constexpr qsizetype window = 6;
constexpr double repeatedShare = 0.8;

} // namespace

PlanWords::PlanWords(const plan::Plan& plan)
{
    for (const plan::Requirement& requirement : plan.requirements) {
        const QString folded = text::folded(requirement.text);
        for (qsizetype i = 0; i + window <= folded.size(); ++i) m_windows.insert(folded.sliced(i, window));
    }
}

bool PlanWords::isRepeatedBy(const submission::Evidence& evidence) const
{
    if (!evidence.dates.empty() || evidence.stance != submission::Stance::Done) return false;
    if (evidence.text.contains(u'已')) return false; // a claim, if an undated one
    const QString folded = text::folded(evidence.text);
    const qsizetype windows = folded.size() - window + 1;
    if (windows < 2) return false;
    qsizetype known = 0;
    for (qsizetype i = 0; i < windows; ++i) {
        if (m_windows.contains(folded.sliced(i, window))) ++known;
    }
    return static_cast<double>(known) >= repeatedShare * static_cast<double>(windows);
}

} // namespace duibiao::check
