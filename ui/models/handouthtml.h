// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/breakdown.h"

#include <functional>

namespace duibiao::ui {

/// What is handed out after a lesson: the sentences with their answers marked, and under each who, what, how much and
/// by when with the rule in plain words. With `blanks` the sentences come first with room to write, and the answers on
/// pages of their own. `shown` is what every word goes through (masking); it keeps the length. The markup is what
/// QTextDocument knows.
[[nodiscard]] QString handoutHtml(const QString& title, const std::vector<plan::Breakdown>& sentences, bool blanks,
                                  const std::function<QString(const QString&)>& shown);

} // namespace duibiao::ui
