// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/verdict.h"

#include <QColor>
#include <QPixmap>

#include <array>

class QPainter;

namespace duibiao::ui {

/// Every status, in the order in which lists and legends show them.
inline constexpr std::array allStatuses{check::Status::Met,          check::Status::MetLate,     check::Status::NotMet,
                                        check::Status::NoEvidence,   check::Status::NeedsReview, check::Status::NotDue,
                                        check::Status::NotApplicable};

/// The colour of a status on a light or a dark background (contrast at least 4.5 : 1 to the window). Never used without
/// the shape.
[[nodiscard]] QColor statusColor(check::Status status, bool dark);
/// The pattern that an area of a status is filled with, one for each: charts are read without their colours.
[[nodiscard]] Qt::BrushStyle statusPattern(check::Status status);
/// Draws the shape of a status into `box`: tick, tick with clock hand, cross, empty ring, question mark, hourglass bar,
/// dash.
void paintStatus(QPainter& painter, const QRectF& box, check::Status status, bool dark);
/// The shape as a picture of `size` logical pixels.
[[nodiscard]] QPixmap statusPixmap(check::Status status, int size, qreal ratio, bool dark);

} // namespace duibiao::ui
