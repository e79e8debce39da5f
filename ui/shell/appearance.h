// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/theme.h"

#include <QFont>

namespace duibiao::ui {

/// How the program looks, remembered in the user's settings: theme and size of the text. Both change at once, in every
/// window.
namespace appearance {

inline constexpr std::array textSizes{90, 100, 110, 125, 150, 175, 200}; ///< percent of the desktop's

/// Puts what is remembered into force; to be called before the first window.
void restore();
[[nodiscard]] Theme theme();
void setTheme(Theme theme);
[[nodiscard]] int textSize();
/// One of textSizes; anything else counts as the nearest of them.
void setTextSize(int percent);

} // namespace appearance

} // namespace duibiao::ui
