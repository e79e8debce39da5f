// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/scoring.h"

#include "core/check/scoring/doubts.h"
#include "core/check/scoring/rubrictable.h"
#include "core/check/scoring/score.h"
#include "core/readers/readers.h"
#include "core/report/labels.h"
#include "core/report/rubricjson.h"

#include <QCoreApplication>

namespace duibiao::ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(duibiao::ui::Scoring)
};

/// The verdicts with the reviewers' decisions in place of what the engine found.
std::vector<check::Verdict> inForce(const Loaded& loaded)
{
    if (!loaded.plan || loaded.table->isEmpty()) return {};
    std::vector<check::Verdict> out;
    for (const report::Line& line : composeReport(loaded).lines) out.push_back(line.verdict);
    return out;
}

} // namespace

ScoresPtr scoresOf(const Loaded& loaded)
{
    auto out = std::make_shared<LoadedScores>();
    out->rubric = loaded.isRubricOwn ? loaded.rubric : check::defaultRubric(); // the own one speaks the user's language
    out->isOwn = loaded.isRubricOwn;
    const plan::Plan none;
    const plan::Plan& plan = loaded.plan ? loaded.plan->plan : none;
    out->scores = check::score(out->rubric, inForce(loaded), plan, loaded.inputs->units);
    if (loaded.plan) out->doubts = check::doubts(out->rubric, plan, loaded.inputs->units);
    return out;
}

Result<ImportedRubric> importRubric(const QString& path, const PlanPtr& plan, const Progress& progress)
{
    const auto file = readers::load(path);
    if (!file) return failure(file.error());
    if (report::isRubricFile(file->bytes)) {
        auto rubric = report::readRubric(file->bytes, path);
        if (!rubric) return failure(rubric.error());
        return ImportedRubric{std::move(*rubric), {}};
    }
    const auto document = readers::read({file->name, file->bytes, progress.token});
    if (!document) return failure(document.error());
    const plan::Plan none;
    auto reading = check::readRubricTable(*document, plan ? plan->plan : none);
    if (!reading) return failure(reading.error());
    ImportedRubric out{std::move(reading->rubric), {}};
    for (const Warning& warning : reading->warnings) {
        const QString place = report::placeText(document->placeAt(warning.span.begin));
        out.notes +=
            place.isEmpty()
                ? warning.message
                : Texts::tr("%1: %2", "place in a file and what was noticed there").arg(place, warning.message);
    }
    return out;
}

Result<void> loadRubric(const store::Workspace& workspace, Loaded& loaded)
{
    auto stored = workspace.rubric();
    if (!stored) return failure(stored.error());
    loaded.storedRubric = std::move(*stored);
    loaded.isRubricOwn = false;
    if (loaded.storedRubric.isEmpty()) return {};
    auto rubric = report::readRubric(loaded.storedRubric, workspace.path());
    if (!rubric) {
        loaded.problems.push_back(rubric.error());
        return {};
    }
    loaded.rubric = std::move(*rubric);
    loaded.isRubricOwn = true;
    return {};
}

} // namespace duibiao::ui
