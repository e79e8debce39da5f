// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/fact.h"

namespace duibiao::ui {

/// What a fact says, in the reader's language: "at least 2 次 in each year", "by 31 December 2023", "within 10 working
/// days of 出台".
[[nodiscard]] QString factWords(const facts::Fact& fact);
/// The fact for a tool tip: kind, what it says, who stated it where somebody did, and the rule that read it, in plain
/// words and by its name, a line each.
[[nodiscard]] QString factToolTip(const facts::Fact& fact);
/// "in each year", "in every 2 months", "in 2023"; empty for no period.
[[nodiscard]] QString periodWords(const facts::Period& period);

} // namespace duibiao::ui
