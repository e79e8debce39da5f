// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/scoring/rubric.h"

namespace duibiao::ui {

/// "80%", "−2", "−2 for each missing", "left out": what a status does to an indicator.
[[nodiscard]] QString effectWords(const check::Effect& effect);
/// Reads what a person typed: a percentage keeps that share, another number takes points off, further words say that
/// progress counts; no number means left out. Nothing for figures out of bounds.
[[nodiscard]] std::optional<check::Effect> effectFromWords(QStringView words);
/// The effects that a list offers.
[[nodiscard]] std::vector<check::Effect> usualEffects();

/// "二/（一）; 3 duties; all others": which duties are meant.
[[nodiscard]] QString scopeWords(const check::Scope& scope);
/// The same as text to be edited: clause paths and ids separated by semicolons, * for all others.
[[nodiscard]] QString scopeText(const check::Scope& scope);
[[nodiscard]] check::Scope scopeFromText(QStringView text);

} // namespace duibiao::ui
