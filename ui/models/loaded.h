// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/verdict.h"
#include "core/document/document.h"
#include "core/plan/correction.h"
#include "core/store/workspace.h"
#include "core/submission/submission.h"
#include "core/units/registry.h"

#include <memory>
#include <vector>

namespace duibiao::ui {

// What a window shows, as immutable values: a task makes a new one, the session swaps the pointer, views never see half
// of a change.

/// The plan of the workspace.
struct LoadedPlan {
    qint64 source = 0; ///< id in the workspace
    Document document;
    plan::Plan plan;                                       ///< with the corrections of the workspace
    std::vector<plan::CorrectionOutcome> corrections = {}; ///< those that were not taken back, oldest first
    qint64 lastCorrection = 0;                             ///< id of the last entry of their log
    std::shared_ptr<const plan::Plan> asRead = {};         ///< without corrections; null where `plan` is that

    /// The corrections that made the duty what it is, oldest first.
    [[nodiscard]] std::vector<const plan::CorrectionOutcome*> correctionsOf(const QString& requirementId) const;
};
using PlanPtr = std::shared_ptr<const LoadedPlan>;

/// The units of the workspace and what they sent. A file that could not be read keeps its place in the list, with the
/// reason as its warning.
struct LoadedInputs {
    units::Registry units;
    std::vector<submission::Submission> submissions;
    std::vector<qint64> sources;              ///< ids in the workspace, one a submission
    QHash<qint64, QDateTime> newerSince = {}; ///< of `sources` that took the place of an earlier version of themselves

    /// The index of the submission of that file name; -1 when there is none.
    [[nodiscard]] int find(const QString& file) const;
    /// The name of the unit at `index` in the registry; empty for -1.
    [[nodiscard]] QString unitName(int index) const;
};
using InputsPtr = std::shared_ptr<const LoadedInputs>;

/// The heading and path of the innermost clause that holds `offset`, as "二/（一） 加强培训"; empty in the preamble.
[[nodiscard]] QString clauseTitleAt(const plan::Plan& plan, qsizetype offset);
/// The index of the innermost clause that holds `offset`; -1 when none does.
[[nodiscard]] int clauseAt(const plan::Plan& plan, qsizetype offset);
/// The index of the requirement whose words hold `offset`, the shortest where several do; -1 when none does.
[[nodiscard]] int requirementAt(const plan::Plan& plan, qsizetype offset);

} // namespace duibiao::ui
