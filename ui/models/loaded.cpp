// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/loaded.h"

#include <algorithm>
#include <limits>

namespace duibiao::ui {

std::vector<const plan::CorrectionOutcome*> LoadedPlan::correctionsOf(const QString& requirementId) const
{
    std::vector<const plan::CorrectionOutcome*> found;
    for (const plan::CorrectionOutcome& outcome : corrections)
        if (outcome.applies() && outcome.duties.contains(requirementId)) found.push_back(&outcome);
    return found;
}

int LoadedInputs::find(const QString& file) const
{
    const auto found = std::ranges::find(submissions, file, &submission::Submission::file);
    return found == submissions.end() ? -1 : static_cast<int>(found - submissions.begin());
}

QString LoadedInputs::unitName(int index) const
{
    return index < 0 || index >= static_cast<int>(units.units().size()) ? QString() : units.units()[index].name;
}

int clauseAt(const plan::Plan& plan, qsizetype offset)
{
    int best = -1;
    for (int i = 0; i < static_cast<int>(plan.clauses.size()); ++i) {
        if (!plan.clauses[i].span.contains(offset)) continue;
        if (best < 0 || plan.clauses[i].level >= plan.clauses[best].level) best = i;
    }
    return best;
}

QString clauseTitleAt(const plan::Plan& plan, qsizetype offset)
{
    const int index = clauseAt(plan, offset);
    if (index < 0) return {};
    const plan::Clause& clause = plan.clauses[index];
    return clause.heading ? clause.path + QLatin1Char(' ') + *clause.heading : clause.path;
}

int requirementAt(const plan::Plan& plan, qsizetype offset)
{
    int best = -1;
    qsizetype shortest = std::numeric_limits<qsizetype>::max();
    for (int i = 0; i < static_cast<int>(plan.requirements.size()); ++i) {
        for (const plan::RequirementSpan& part : plan.requirements[i].spans) {
            if (!part.span.contains(offset) || part.span.length() >= shortest) continue;
            best = i;
            shortest = part.span.length();
        }
    }
    return best;
}

} // namespace duibiao::ui
