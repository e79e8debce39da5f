// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>

class QWidget;

namespace duibiao::test {

/// Text at 200 % where the desktop's type is of 11 points, as large as any usual desktop has it; at 100 % again when it
/// goes.
class LargeText {
public:
    LargeText();
    ~LargeText();
    LargeText(const LargeText&) = delete;
    LargeText& operator=(const LargeText&) = delete;
};

/// What a small notebook's screen of 1366 × 768 leaves a window, below the desktop's own bar and the window's title.
inline constexpr QSize smallScreen{1366, 690};

/// What makes a window wide, for somebody to read: all in it that needs more than `width`, a line each.
[[nodiscard]] QString wideIn(const QWidget& window, int width);

} // namespace duibiao::test
