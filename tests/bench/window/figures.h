// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

/// What the window asks of itself, measured; see main.cpp.
namespace duibiao::bench {

/// One figure beside its target.
struct Figure {
    QString what;
    double value = 0;
    double most = 0; ///< the target; 0 where the figure only explains another one
    QString unit;
};
using Figures = std::vector<Figure>;

/// Starts of the program `program` with nothing remembered, from the call to the painted window and to its answer to a
/// key (the latter where xdotool is installed).
[[nodiscard]] Figures measureStart(const QString& program);
/// What the program holds after it opened the sample and, where xdotool is installed, showed every place.
[[nodiscard]] Figures measureMemory(const QString& program);
/// A plan of a million characters from its file to the text on the screen with its marks, and jumps within it.
[[nodiscard]] Figures measurePlan();
/// Frames of a matrix of 10,000 duties × 200 units while it is scrolled.
[[nodiscard]] Figures measureMatrix();
/// Words looked up as they are typed in a million sentences: by the index itself, and in the palette over a workspace
/// that holds them.
[[nodiscard]] Figures measureSearch();

} // namespace duibiao::bench
