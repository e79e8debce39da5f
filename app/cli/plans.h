// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/document/document.h"
#include "core/plan/plan.h"

namespace duibiao::cli {

/// A plan with the document it was read from.
struct LoadedPlan {
    Document document;
    plan::Plan plan;
};

/// Reads, understands and reviews one plan. Fails with Cancelled after Ctrl+C.
[[nodiscard]] Result<LoadedPlan> loadPlan(const QString& path);
[[nodiscard]] Result<LoadedPlan> understandPlan(Document document);

/// The words of the facts of a requirement, joined: what a person takes as its measure.
[[nodiscard]] QString measures(const plan::Requirement& requirement, const Document& document);

} // namespace duibiao::cli
