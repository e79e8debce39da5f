// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options.h"
#include "app/cli/plans.h"
#include "core/report/report.h"
#include "core/store/workspace.h"
#include "core/text/calendar.h"
#include "core/units/registry.h"

#include <variant>

namespace duibiao::cli {

/// Everything a check was made of and what came of it. The report has scores where a rubric was chosen.
struct Checked {
    LoadedPlan plan;
    units::Registry units;
    text::WorkCalendar calendar;
    std::vector<submission::Submission> submissions; ///< refused files too, with their warning
    std::vector<check::Verdict> verdicts;            ///< the engine's, whatever is in force
    report::Report report;

    [[nodiscard]] bool someRefused() const;
};

/// Adds --plan, --units, --submissions, --as-of, --period, --calendar and --allow-marked.
void addCheckOptions(Options& options);

/// Puts what --as-of and --period say into `days`. False when they are wrong (said on standard error).
[[nodiscard]] bool readDays(const Options& options, store::CheckSettings& days);

/// Whether a check makes sense before anything was sent.
enum class Submissions { Required, Optional };

/// Adds --workspace and --rubric to what addCheckOptions() adds.
void addWorkspaceOptions(Options& options);

/// Runs the check that the options describe: that of the workspace where one is named, else that of plan, units and
/// submissions. Gives the exit code when it cannot (said on standard error). Files that cannot be read are listed there
/// too and do not stop it. The options must have what addWorkspaceOptions() and addCheckOptions() add. `filter` names a
/// filter of the workspace that the report is narrowed down to; empty for all of it.
[[nodiscard]] std::variant<Checked, int>
runCheck(const Options& options, Submissions submissions = Submissions::Required, const QString& filter = {});

/// Reads only the plan that --plan names: what a paper about the plan itself needs.
[[nodiscard]] std::variant<Checked, int> readPlanOnly(const Options& options);

/// The check of a workspace: stored sources, units and settings; a reviewer's decisions stand above the verdicts.
/// `calendarFile` as --calendar names it; empty for the calendar in force.
[[nodiscard]] std::variant<Checked, int> runCheckOn(const QString& workspacePath, const QString& calendarFile = {});

/// Reads the plan of a workspace: the one that was imported last.
[[nodiscard]] std::variant<LoadedPlan, int> readPlanOf(const store::Workspace& workspace);

/// The exit code of a command that did its work on `checked`.
[[nodiscard]] int exitCodeFor(const Checked& checked);

} // namespace duibiao::cli
