// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/reader.h"

#include "core/plan/outline.h"
#include "core/plan/requirements.h"
#include "core/plan/tasktable.h"

#include <QCoreApplication>

#include <utility>

namespace duibiao::plan {

Plan read(const Document& document, const Progress& progress, const facts::Lexicon* lexicon)
{
    constexpr int steps = 3;
    Plan plan;
    progress.step(0, steps, QCoreApplication::translate("duibiao::plan", "Reading the outline"));
    Outline outline = readOutline(document);
    plan.metadata = outline.metadata;
    plan.citations = std::move(outline.citations);
    plan.noise = std::move(outline.noise);
    plan.warnings = std::move(outline.warnings);
    if (progress.isCancelled()) return plan;

    progress.step(1, steps, QCoreApplication::translate("duibiao::plan", "Reading the task table"));
    plan.table = readTaskTables(document, outline.parts, plan.metadata.planYear);
    if (progress.isCancelled()) return plan;

    progress.step(2, steps, QCoreApplication::translate("duibiao::plan", "Reading the requirements"));
    readRequirements(document, outline, lexicon, plan);
    plan.parts = std::move(outline.parts);
    plan.clauses = std::move(outline.clauses);
    if (plan.requirements.empty())
        plan.warnings.push_back(
            {QStringLiteral("no_requirements"),
             QCoreApplication::translate("duibiao::plan", "No duty was found in this document: is it a plan?"),
             {}});
    progress.step(steps, steps, {});
    return plan;
}

} // namespace duibiao::plan
