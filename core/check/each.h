// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/scanner.h"
#include "core/submission/submission.h"

#include <QStringView>

#include <cstddef>
#include <optional>
#include <span>

namespace duibiao::check {

/// How often a figure at `at` is meant: 2 for "春季、秋季各1次" and "城东镇、城西镇分别举办3场", 12 for "12个村各1场",
/// 1 where nothing is shared out.
[[nodiscard]] int timesEach(QStringView text, qsizetype at);

/// The figure at `at` comes on top of those before it: 另1处, 还举办2场, 此外…3次.
[[nodiscard]] bool comesOnTop(QStringView text, qsizetype at);

/// The stretch of the year that a clause names for what it counts (上半年, 3月); nothing where it names none or
/// several, or only a day by which.
[[nodiscard]] std::optional<facts::DateMention> stretchOf(const submission::Evidence& evidence, std::size_t clause);

/// True where a stretch shares no day with those that were counted before.
[[nodiscard]] bool standsApart(const facts::DateMention& stretch, std::span<const facts::DateMention> counted);

} // namespace duibiao::check
