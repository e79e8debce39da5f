// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace duibiao::ui {

/// A rule of the measure grammar, or one of those that say who and what, in plain words: how somebody would explain it
/// at the blackboard. Empty for a name that is none.
[[nodiscard]] QString ruleWords(const QString& rule);
/// The names that have words.
[[nodiscard]] QStringList explainedRules();

} // namespace duibiao::ui
