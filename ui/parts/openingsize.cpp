// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/openingsize.h"

#include <QFontInfo>
#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace duibiao::ui {

double typeScale(const QWidget& widget)
{
    constexpr double usualType = 12; // pixels of 9 points
    return QFontInfo(widget.font()).pixelSize() / usualType;
}

QSize roomOnScreen(const QWidget& window)
{
    constexpr QSize frame(16, 48); // what a window manager puts around it
    return window.screen()->availableSize() - frame;
}

QSize openingSize(const QWidget& window, QSize usual)
{
    constexpr double share = 0.6; // of what the type has grown
    const double larger = std::max(1.0, 1 + (typeScale(window) - 1) * share);
    return (usual * larger).boundedTo(roomOnScreen(window));
}

} // namespace duibiao::ui
