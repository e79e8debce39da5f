// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/unitbars.h"

#include "ui/models/statuslook.h"
#include "ui/reader/documentpane.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QHorizontalStackedBarSeries>
#include <QKeyEvent>
#include <QPainterPath>
#include <QValueAxis>

#include <ranges>

namespace duibiao::ui {

namespace {

constexpr double barWidth = 0.7; // of the room for a bar

} // namespace

UnitBars::UnitBars(QWidget* parent)
    : FiguresChart(parent), m_series(new QHorizontalStackedBarSeries), m_units(new QBarCategoryAxis),
      m_counts(new QValueAxis)
{
    m_series->setBarWidth(barWidth);
    chart()->addSeries(m_series); // which owns them from now on
    chart()->addAxis(m_units, Qt::AlignLeft);
    chart()->addAxis(m_counts, Qt::AlignBottom);
    m_series->attachAxis(m_units);
    m_series->attachAxis(m_counts);
    m_units->setGridLineVisible(false);
    m_counts->setLabelFormat(QStringLiteral("%d"));
    m_units->setLabelsVisible(false); // they are drawn here, with as much room as they need
    UnitBars::dress();
}

void UnitBars::setBars(const std::vector<FigureBar>& bars)
{
    m_series->clear();
    m_units->clear();
    m_barOf.clear();
    m_startOf.clear();
    std::vector<FigurePiece> pieces;
    std::vector<int> totals;
    m_names.clear();
    m_figures.clear();
    QStringList keys;
    int longest = 1;
    for (int bar = 0; bar < static_cast<int>(bars.size()); ++bar) {
        int start = 0;
        for (const FigurePiece& piece : piecesOf(bars[static_cast<size_t>(bar)])) {
            pieces.push_back(piece);
            totals.push_back(bars[static_cast<size_t>(bar)].counts.total);
            m_barOf.push_back(bar);
            m_startOf.push_back(start);
            start += piece.count;
        }
        longest = std::max(longest, start);
        m_names += bars[static_cast<size_t>(bar)].unit;
        m_figures += u' ' + barFigures(bars[static_cast<size_t>(bar)]);
        keys += QString::number(bar); // categories have to differ
    }
    setPieces(std::move(pieces), std::move(totals));
    for (const check::Status status : allStatuses) {
        auto* set = new QBarSet(check::statusLabel(status));
        for (const FigureBar& bar : bars | std::views::reverse) *set << bar.counts.byStatus.value(status);
        connect(set, &QBarSet::clicked, this, [this, status](int line) { choose(pieceOf(lineOf(line), status)); });
        connect(set, &QBarSet::hovered, this,
                [this, status](bool at, int line) { point(pieceOf(lineOf(line), status), at); });
        m_series->append(set); // which owns it
    }
    m_units->append(keys);
    m_counts->setRange(0, longest);
    m_counts->applyNiceNumbers();
    dress();
}

int UnitBars::pieceOf(int bar, check::Status status) const
{
    for (size_t i = 0; i < m_barOf.size(); ++i)
        if (m_barOf[i] == bar && pieces()[i].status == status) return static_cast<int>(i);
    return -1;
}

int UnitBars::next(int piece, int key) const
{
    if (piece < 0 || (key != Qt::Key_Up && key != Qt::Key_Down)) return FiguresChart::next(piece, key);
    // To the piece of the next bar that lies where this one does.
    const auto at = static_cast<size_t>(piece);
    int best = piece;
    for (size_t i = 0; i < m_barOf.size(); ++i) {
        const bool beyond = key == Qt::Key_Down ? m_barOf[i] > m_barOf[at] : m_barOf[i] < m_barOf[at];
        if (!beyond) continue;
        const bool nearer = best == piece || std::abs(m_barOf[i] - m_barOf[at]) <
                                                 std::abs(m_barOf[static_cast<size_t>(best)] - m_barOf[at]);
        const bool sameBar = best != piece && m_barOf[i] == m_barOf[static_cast<size_t>(best)];
        const bool closer = sameBar && std::abs(m_startOf[i] - m_startOf[at]) <
                                           std::abs(m_startOf[static_cast<size_t>(best)] - m_startOf[at]);
        if (nearer || closer) best = static_cast<int>(i);
    }
    return best;
}

QPainterPath UnitBars::outline(int piece) const
{
    const auto i = static_cast<size_t>(piece);
    const int line = lineOf(m_barOf[i]);
    const auto at = [&](int count, double bar) {
        return chart()->mapToScene(chart()->mapToPosition(QPointF(count, bar), m_series));
    };
    QPainterPath path;
    path.addRect(
        QRectF(at(m_startOf[i], line - barWidth / 2), at(m_startOf[i] + pieces()[i].count, line + barWidth / 2))
            .normalized());
    return path;
}

QRectF UnitBars::place() const
{
    int widest = 0;
    for (qsizetype bar = 0; bar < m_names.size(); ++bar)
        widest = std::max(widest, fontMetrics().horizontalAdvance(m_names.at(bar) + m_figures.at(bar)));
    const double left = std::min(widest + 14.0, width() * 0.45);
    const double below = fontMetrics().height() + 8.0;
    return {left, 2, width() - left - 16, height() - below - 2};
}

void UnitBars::drawForeground(QPainter* painter, const QRectF& rect)
{
    painter->setFont(font());
    painter->setPen(palette().color(QPalette::Text));
    const double line = fontMetrics().height();
    const double room = chart()->plotArea().left() - 10;
    for (int bar = 0; bar < static_cast<int>(m_names.size()); ++bar) {
        const double y = chart()->mapToScene(chart()->mapToPosition(QPointF(0, lineOf(bar)), m_series)).y();
        const QString& figures = m_figures.at(bar); // which are never cut
        const int forName = static_cast<int>(room) - fontMetrics().horizontalAdvance(figures);
        painter->drawText(QRectF(2, y - line / 2, room, line), Qt::AlignRight | Qt::AlignVCenter,
                          fontMetrics().elidedText(m_names.at(bar), Qt::ElideMiddle, forName) + figures);
    }
    FiguresChart::drawForeground(painter, rect);
}

void UnitBars::dress()
{
    const int line = fontMetrics().height();
    constexpr int between = 5; // two names
    setMinimumHeight(static_cast<int>(m_names.size()) * (line + between) + 2 * line);
    FiguresChart::dress();
    const bool dark = isDark(*this);
    const QList<QBarSet*> sets = m_series->barSets();
    for (qsizetype i = 0; i < sets.size(); ++i) {
        const check::Status status = allStatuses[static_cast<size_t>(i)];
        sets[i]->setBrush(brushOf(status, dark));
        sets[i]->setPen(QPen(statusColor(status, dark), 1.5));
    }
    for (QAbstractAxis* axis : {static_cast<QAbstractAxis*>(m_units), static_cast<QAbstractAxis*>(m_counts)}) {
        axis->setLabelsBrush(palette().brush(QPalette::Text));
        axis->setLabelsFont(font());
        axis->setLinePenColor(palette().color(QPalette::Mid));
        axis->setGridLineColor(palette().color(QPalette::Midlight));
    }
}

} // namespace duibiao::ui
