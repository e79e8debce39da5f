// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/statusmark.h"

#include <QColor>
#include <QIcon>

class QPainter;

namespace duibiao::ui {

using report::allStatuses;

/// The colour of a status on a light or a dark background (contrast at least 4.5 : 1 to the window). Never used without
/// the shape.
[[nodiscard]] QColor statusColor(check::Status status, bool dark);
/// The pattern that an area of a status is filled with, one for each: charts are read without their colours.
[[nodiscard]] Qt::BrushStyle statusPattern(check::Status status);
/// Draws the mark of a status, the same as in the papers, into `box`.
void paintStatus(QPainter& painter, const QRectF& box, check::Status status, bool dark);
/// The mark as a picture of `size` logical pixels.
[[nodiscard]] QPixmap statusPixmap(check::Status status, int size, qreal ratio, bool dark);
/// The mark at any size, in the colours of the theme of the moment it is painted at.
[[nodiscard]] QIcon statusIcon(check::Status status);

} // namespace duibiao::ui
