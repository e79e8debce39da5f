// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/plans.h"

#include "app/cli/console.h"
#include "app/cli/reading.h"
#include "app/cli/texts.h"
#include "core/plan/correct.h"
#include "core/plan/reader.h"
#include "core/review/review.h"
#include "core/text/officecalendar.h"

using namespace Qt::StringLiterals;

namespace duibiao::cli {

Result<LoadedPlan> understandPlan(Document document, const facts::Lexicon* lexicon, const text::WorkCalendar* calendar,
                                  std::span<const plan::Correction> corrections)
{
    const Progress progress{{}, interruption()};
    LoadedPlan loaded{std::move(document), {}};
    loaded.plan = plan::read(loaded.document, progress, lexicon);
    if (progress.isCancelled()) return failure({ErrorCode::Cancelled, Texts::tr("Cancelled."), {}, {}});
    plan::CorrectedPlan corrected = plan::correct(loaded.document, std::move(loaded.plan), corrections, lexicon);
    loaded.plan = std::move(corrected.plan);
    loaded.corrections = std::move(corrected.outcomes);
    if (calendar)
        loaded.plan.findings = review::review(loaded.document, loaded.plan, *calendar);
    else
        loaded.plan.findings = review::review(loaded.document, loaded.plan,
                                              text::calendarInForce().value_or(text::WorkCalendar::shipped()));
    return loaded;
}

Result<LoadedPlan> loadPlan(const QString& path, const Options& options, const facts::Lexicon* lexicon,
                            const text::WorkCalendar* calendar)
{
    return readPaper(path, options).and_then([=](Document document) {
        return understandPlan(std::move(document), lexicon, calendar);
    });
}

QString measures(const plan::Requirement& requirement, const Document& document)
{
    QStringList words;
    for (const facts::Fact& fact : requirement.facts) words += facts::wordsOf(fact, document.text);
    return words.join(u"；"_s);
}

} // namespace duibiao::cli
