// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QWidget;

namespace duibiao::ui {

/// How much larger the type of the widget is than the 9 points that widths in pixels are meant for.
[[nodiscard]] double typeScale(const QWidget& widget);
/// How large the window may be on its screen, with what a window manager puts around it.
[[nodiscard]] QSize roomOnScreen(const QWidget& window);
/// How large a window opens that is well laid out at `usual` with type of 9 points: larger with larger type, though not
/// as much as the type itself, for what has no room wraps; never more than its screen has room for.
[[nodiscard]] QSize openingSize(const QWidget& window, QSize usual);

} // namespace duibiao::ui
