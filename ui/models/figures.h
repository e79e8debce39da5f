// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/loaded.h"
#include "ui/models/verdicttable.h"

namespace duibiao::ui {

/// One piece of a chart: so many results of one status, of one unit or of all.
struct FigurePiece {
    check::Status status = check::Status::Met;
    QString unit; ///< empty for all units
    int count = 0;
    friend bool operator==(const FigurePiece&, const FigurePiece&) = default;
};

/// One bar of a chart: what stands of a unit, or of all.
struct FigureBar {
    QString unit; ///< empty for all units
    report::Counts counts;
};

/// What the charts of the overview show. Every number is one that report::Counts gives: the report and the command line
/// show the same.
struct Figures {
    FigureBar whole;
    std::vector<FigureBar> units; ///< in the order of the registry
};

[[nodiscard]] Figures figuresOf(const VerdictTable& table, const LoadedInputs& inputs);
/// The pieces of a bar that are not empty, in the order of legends.
[[nodiscard]] std::vector<FigurePiece> piecesOf(const FigureBar& bar);
/// "县司法局: 3 of 12 to be reviewed"; what a screen reader says and a tool tip shows.
[[nodiscard]] QString pieceText(const FigurePiece& piece, int total);
/// "7/12": what is done and what is due.
[[nodiscard]] QString barFigures(const FigureBar& bar);

} // namespace duibiao::ui
