// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/plan/breakdown.h"

namespace duibiao::ui {

/// The sentences that the program ships for teaching, taken apart.
[[nodiscard]] std::vector<plan::Breakdown> sampleSentences();
/// A sentence that somebody types; quick enough for every key.
[[nodiscard]] plan::Breakdown readTyped(const QString& sentence, int planYear);
/// With identity numbers, telephone numbers and names beside them made unreadable; every unit stands for one of
/// `words`.
[[nodiscard]] QString maskedWords(const QString& words);
/// Writes markup as PDF pages to `path`.
[[nodiscard]] Result<void> writePages(const QString& path, const QString& title, const QString& html);

} // namespace duibiao::ui
