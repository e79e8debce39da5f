// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readers/layout/page.h"

#include <functional>

namespace duibiao::readers::ofd {

struct Point {
    double x = 0;
    double y = 0;
};

/// One TextCode: characters with the places of their baselines, in the coordinates of their object.
struct TextRun {
    QString text;
    Point start;
    std::vector<double> deltaX; ///< from character to character; the last goes on for the rest
    std::vector<double> deltaY;
    double size = 0; ///< of the font, in the object's coordinates
    double horizontalScale = 1;
    double scale = 1;      ///< from the object's coordinates to points
    double angle = 0;      ///< of the object's x axis on the page
    int charDirection = 0; ///< turns of the single characters, in degrees
};

/// Cuts the run into words where blanks or wide gaps stand, and appends them. `place` puts a point of the object on the
/// page, in points.
void addWords(std::vector<layout::Word>& words, const TextRun& run, const std::function<Point(double, double)>& place);

} // namespace duibiao::readers::ofd
