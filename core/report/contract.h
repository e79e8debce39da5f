// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/scoring/scores.h"
#include "core/document/document.h"
#include "core/plan/compare.h"
#include "core/plan/plan.h"
#include "core/report/report.h"

#include <QJsonObject>

namespace duibiao::report {

// The JSON contracts (resources/schema/*.schema.json). Offsets in them are code points into the document's text.

/// "duibiao-plan/1": what `duibiao-cli extract --format json` prints.
[[nodiscard]] QJsonObject planJson(const Document& document, const plan::Plan& plan);
/// One fact read from a single sentence; offsets are code points into `sentence`.
[[nodiscard]] QJsonObject factJson(const facts::Fact& fact, QStringView sentence);
/// "duibiao-check/1": what `duibiao-cli check --format json` prints.
[[nodiscard]] QJsonObject checkJson(const Report& report, const Document& plan);
/// "duibiao-score/1": what `duibiao-cli score --format json` prints. `report` is that of the check that was scored.
[[nodiscard]] QJsonObject scoreJson(const Report& report, const Scored& scored);
/// The fields of it that are not about the check: "scores" in "duibiao-check/1".
[[nodiscard]] QJsonObject scoredJson(const Scored& scored);
/// "duibiao-text/1": what `duibiao-cli text --format json` prints.
[[nodiscard]] QJsonObject textJson(const Document& document);
/// "duibiao-compare/1": what `duibiao-cli compare --format json` prints. Offsets of either side point into its own
/// text.
[[nodiscard]] QJsonObject compareJson(const Document& beforeDocument, const plan::Plan& before,
                                      const Document& afterDocument, const plan::Plan& after,
                                      const std::vector<plan::DutyChange>& changes);

} // namespace duibiao::report
