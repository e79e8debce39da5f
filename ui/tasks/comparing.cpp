// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/comparing.h"

#include "core/plan/compare.h"
#include "core/plan/reader.h"
#include "core/readers/readers.h"

#include <QCoreApplication>

#include <algorithm>

namespace duibiao::ui {
namespace {

Result<ComparisonPtr> compareWith(const readers::Input& input, const PlanPtr& now, const Progress& progress)
{
    auto document = readers::read(input);
    if (!document) return failure(document.error());
    auto other = std::make_shared<LoadedPlan>();
    other->document = std::move(*document);
    other->plan = plan::read(other->document, progress);
    if (progress.isCancelled())
        return failure({ErrorCode::Cancelled, QCoreApplication::translate("duibiao::ui::Work", "Cancelled."), {}, {}});
    const auto changes = plan::compare(other->plan, now->plan);
    return std::make_shared<const PlanComparison>(comparisonOf(std::move(other), now, changes));
}

} // namespace

Result<std::vector<store::StoredSource>> earlierPlans(const QString& workspace)
{
    const auto opened = store::Workspace::open(workspace, true);
    if (!opened) return failure(opened.error());
    auto plans = (*opened)->sources(store::SourceKind::Plan);
    if (!plans || plans->empty()) return plans;
    plans->pop_back(); // the one in force
    std::ranges::reverse(*plans);
    return plans;
}

Result<ComparisonPtr> compareWithStored(const QString& workspace, qint64 source, const PlanPtr& now,
                                        const Progress& progress)
{
    const auto opened = store::Workspace::open(workspace, true);
    if (!opened) return failure(opened.error());
    const auto stored = (*opened)->source(source);
    if (!stored) return failure(stored.error());
    return compareWith({stored->name, stored->bytes, progress.token, stored->recognised}, now, progress);
}

Result<ComparisonPtr> compareWithFile(const QString& file, const PlanPtr& now, const Progress& progress)
{
    auto input = readers::load(file);
    if (!input) return failure(input.error());
    input->token = progress.token;
    return compareWith(*input, now, progress);
}

} // namespace duibiao::ui
