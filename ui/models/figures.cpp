// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/figures.h"

#include "ui/models/statuslook.h"

#include <QCoreApplication>

namespace duibiao::ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(duibiao::ui::Figures)
};

QString nameOf(const QString& unit)
{
    return unit.isEmpty() ? Texts::tr("All units") : unit;
}

} // namespace

Figures figuresOf(const VerdictTable& table, const LoadedInputs& inputs)
{
    Figures figures{{{}, table.counts()}, {}};
    for (int unit = 0; unit < table.columns(); ++unit)
        figures.units.push_back({inputs.unitName(unit), table.countsOfUnit(unit)});
    return figures;
}

std::vector<FigurePiece> piecesOf(const FigureBar& bar)
{
    std::vector<FigurePiece> pieces;
    for (const check::Status status : allStatuses)
        if (const int count = bar.counts.byStatus.value(status); count > 0) pieces.push_back({status, bar.unit, count});
    return pieces;
}

QString pieceText(const FigurePiece& piece, int total)
{
    return Texts::tr("%1: %2 %3 of %4")
        .arg(nameOf(piece.unit), check::statusLabel(piece.status), QString::number(piece.count),
             QString::number(total));
}

QString barFigures(const FigureBar& bar)
{
    return QStringLiteral("%1/%2").arg(QString::number(bar.counts.done()), QString::number(bar.counts.due()));
}

} // namespace duibiao::ui
