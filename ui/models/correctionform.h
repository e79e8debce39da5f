// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/correction.h"
#include "ui/models/loaded.h"

#include <array>

namespace duibiao::ui {

/// The fields of a duty that somebody can state something else for, in the order in which they are edited.
inline constexpr std::array correctableFields{plan::CorrectionKind::Deadlines, plan::CorrectionKind::Measures,
                                              plan::CorrectionKind::Actor, plan::CorrectionKind::Lead,
                                              plan::CorrectionKind::With};

/// What a field of the duty says, in one line: measures between "；", units between "、".
[[nodiscard]] QString fieldText(const LoadedPlan& plan, int requirement, plan::CorrectionKind field);
/// The lines that a field's text has, blank ones left out. Semicolons, commas of lists and line ends part them.
[[nodiscard]] QStringList fieldLines(const QString& text, plan::CorrectionKind field);

/// What somebody typed for one field, in the order of correctableFields.
using CorrectionTexts = std::array<QString, correctableFields.size()>;
[[nodiscard]] CorrectionTexts fieldTexts(const LoadedPlan& plan, int requirement);
/// The corrections that make of the duty what was typed; none for fields that say what they said.
[[nodiscard]] std::vector<plan::Correction> correctionsOf(const LoadedPlan& plan, int requirement,
                                                          const CorrectionTexts& texts, const QString& why);

/// The duties are one; no duty; several, by their words.
[[nodiscard]] plan::Correction mergeOf(const LoadedPlan& plan, const std::vector<int>& requirements);
[[nodiscard]] plan::Correction notADuty(const LoadedPlan& plan, int requirement);
[[nodiscard]] plan::Correction splitOf(const LoadedPlan& plan, int requirement, const QStringList& pieces);
/// The words of `span` are a duty.
[[nodiscard]] plan::Correction additionOf(const LoadedPlan& plan, SourceSpan span);

/// What a grammar makes of a typed line: what it says, or why it says nothing.
struct FieldReading {
    QString understood; ///< in the reader's words, "by 31 December 2023"; empty for fields that nothing reads
    QString problem;    ///< empty where the line is understood
};

/// "Deadline", "Split" …, translated.
[[nodiscard]] QString correctionName(plan::CorrectionKind kind);
/// What it was and what it is now, in one line: "2023年6月底前 → 2023年年底前".
[[nodiscard]] QString correctionWords(const plan::Correction& correction);

} // namespace duibiao::ui
