// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/correcting.h"

#include "core/base/sentences.h"
#include "core/plan/clausetree.h"
#include "core/plan/correct.h"
#include "core/plan/statement.h"
#include "core/review/review.h"
#include "core/text/officecalendar.h"
#include "ui/models/factwords.h"
#include "ui/tasks/reviewing.h"

#include <algorithm>

namespace duibiao::ui {

namespace {

void review(LoadedPlan& plan)
{
    plan.plan.findings =
        review::review(plan.document, plan.plan, text::calendarInForce().value_or(text::WorkCalendar::shipped()));
}

} // namespace

PlanPtr corrected(std::shared_ptr<LoadedPlan> read, const std::vector<plan::Correction>& log)
{
    read->lastCorrection = log.empty() ? 0 : log.back().id;
    read->asRead.reset();
    read->corrections.clear();
    if (!log.empty()) {
        read->asRead = std::make_shared<const plan::Plan>(read->plan);
        plan::CorrectedPlan with = plan::correct(read->document, std::move(read->plan), log);
        read->plan = std::move(with.plan);
        read->corrections = std::move(with.outcomes);
    }
    review(*read);
    return read;
}

PlanPtr reviewedAgain(const PlanPtr& plan)
{
    auto again = std::make_shared<LoadedPlan>(*plan);
    review(*again);
    const auto same = [](const plan::Finding& one, const plan::Finding& other) {
        return one.code == other.code && one.span == other.span && one.message == other.message;
    };
    return std::ranges::equal(again->plan.findings, plan->plan.findings, same) ? plan : again;
}

Result<void> showCorrections(const store::Workspace& workspace, Loaded& loaded)
{
    const auto log = workspace.corrections();
    if (!log) return failure(log.error());
    auto again = std::make_shared<LoadedPlan>();
    again->source = loaded.plan->source;
    again->document = loaded.plan->document;
    again->plan = loaded.plan->asRead ? *loaded.plan->asRead : loaded.plan->plan;
    loaded.plan = corrected(std::move(again), *log);
    auto reviews = workspace.reviews();
    if (!reviews) return failure(reviews.error());
    loaded.table = std::make_shared<VerdictTable>(loaded.plan->plan, loaded.inputs->units, loaded.table->verdicts());
    showReviews(loaded, std::move(*reviews));
    return {};
}

FieldReading readField(const LoadedPlan& plan, int requirement, plan::CorrectionKind field, const QString& line)
{
    const bool isDeadline = field == plan::CorrectionKind::Deadlines;
    if (!isDeadline && field != plan::CorrectionKind::Measures) return {};
    const plan::Requirement& duty = plan.plan.requirements.at(static_cast<size_t>(requirement));
    // What stands there was read in its sentence, which says more than the words alone.
    for (const facts::Fact& fact : duty.facts)
        if (facts::wordsOf(fact, plan.document.text) == line &&
            std::holds_alternative<facts::Deadline>(fact.value) == isDeadline)
            return {factWords(fact), {}};
    const auto part = static_cast<size_t>(duty.part);
    const int year = part < plan.plan.parts.size() ? plan.plan.parts[part].planYear : 0;
    const auto fact = plan::readStatement(line, isDeadline ? plan::Asked::Deadline : plan::Asked::Measure,
                                          plan::contextOf(plan.plan.metadata, year));
    if (!fact) return {{}, sentencesText({fact.error().message, fact.error().remedy})};
    return {factWords(*fact), {}};
}

} // namespace duibiao::ui
