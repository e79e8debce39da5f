// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace duibiao::ui {

/// A rule that decided a verdict (see core/check/rulename.h) in plain words: what was judged and what came of it,
/// "How many times: falls short of what is required". Empty for a name that is none.
[[nodiscard]] QString verdictRuleWords(const QString& rule);

} // namespace duibiao::ui
