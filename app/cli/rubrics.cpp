// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rubrics.h"

#include "app/cli/console.h"
#include "app/cli/reading.h"
#include "core/check/scoring/rubrictable.h"
#include "core/readers/readers.h"
#include "core/report/labels.h"
#include "core/report/rubricjson.h"
#include "core/store/workspace.h"

using namespace Qt::StringLiterals;

namespace duibiao::cli {

Result<check::Rubric> loadRubric(const QString& path, const LoadedPlan& plan, const Options& options)
{
    const auto file = readers::load(path);
    if (!file) return failure(file.error());
    if (report::isRubricFile(file->bytes)) return report::readRubric(file->bytes, path);
    const auto document = readPaper(*file, options);
    if (!document) return failure(document.error());
    auto reading = check::readRubricTable(*document, plan.plan);
    if (!reading) return failure(reading.error());
    for (const Warning& warning : reading->warnings) {
        const QString place = report::placeText(document->placeAt(warning.span.begin));
        complain((place.isEmpty() ? path : path + u", "_s + place) + u": "_s + warning.message);
    }
    return std::move(reading->rubric);
}

Result<std::optional<check::Rubric>> ownRubricOf(const store::Workspace& workspace)
{
    const auto stored = workspace.rubric();
    if (!stored) return failure(stored.error());
    if (stored->isEmpty()) return std::nullopt;
    return report::readRubric(*stored, workspace.path()).transform([](check::Rubric rubric) {
        return std::optional(std::move(rubric));
    });
}

} // namespace duibiao::cli
