// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/judging.h"

#include "core/base/wording.h"
#include "core/check/saidagain.h"
#include "core/text/officecalendar.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::ui {

namespace {

/// The day of the last check: by which it judged where no other one was set.
QDate dayOfCheck(const store::Workspace& workspace)
{
    const auto entries = workspace.auditTrail();
    if (!entries) return QDate::currentDate();
    const auto found = std::ranges::find(*entries, u"verdicts"_s, &store::AuditEntry::what); // newest first
    return found == entries->end() ? QDate::currentDate() : found->at.toLocalTime().date();
}

} // namespace

Result<std::vector<check::Verdict>> judge(const Loaded& loaded, const store::CheckSettings& days,
                                          check::Checker& checker, const Progress& progress)
{
    const auto calendar = text::calendarInForce();
    if (!calendar) return failure(calendar.error());
    return checker.check({loaded.plan->document, loaded.plan->plan, loaded.inputs->units, loaded.inputs->submissions,
                          *calendar, days.asOf, days.from, days.to, loaded.synonyms},
                         progress);
}

Result<std::vector<check::Verdict>> verdictsSaidNow(store::Workspace& workspace, const Loaded& loaded,
                                                    const Progress& progress)
{
    auto kept = workspace.verdicts();
    if (!kept || kept->empty()) return kept;
    const auto saidIn = workspace.verdictsLanguage();
    if (!saidIn) return failure(saidIn.error());
    const QString language = languageOfTexts();
    if (*saidIn == language) return kept;
    check::Checker checker;
    const auto judged = judge(loaded, effectiveSettings(loaded, dayOfCheck(workspace)), checker, progress);
    if (!judged || language != languageOfTexts()) return kept; // cancelled: the words of before are right as well
    const check::SaidAgain said(*judged);
    for (check::Verdict& each : *kept) each.reason = said.reasonOf(each);
    // Where that cannot be done, they are said anew another time.
    if (!workspace.isReadOnly()) static_cast<void>(workspace.keepReasons(*kept, language, loaded.version));
    return kept;
}

} // namespace duibiao::ui
