// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/statusring.h"

#include "ui/models/statuslook.h"
#include "ui/reader/documentpane.h"

#include <QChart>
#include <QMouseEvent>
#include <QPainterPath>
#include <QPieSeries>
#include <QPieSlice>

#include <algorithm>

namespace duibiao::ui {

namespace {

constexpr double holeSize = 0.56;
constexpr double ringSize = 0.92;
// Of the legend, in pixels; the swatch in heights of a letter.
constexpr int beside = 12; // between ring and legend, and after it
constexpr int gap = 7;
constexpr double swatchWidth = 1.6;

} // namespace

StatusRing::StatusRing(QWidget* parent) : FiguresChart(parent), m_series(new QPieSeries)
{
    m_series->setHoleSize(holeSize);
    m_series->setPieSize(ringSize);
    chart()->addSeries(m_series); // which owns it from now on
    StatusRing::dress();
}

void StatusRing::setBar(const FigureBar& whole)
{
    m_whole = whole;
    std::vector<FigurePiece> pieces = piecesOf(whole);
    m_series->clear();
    for (size_t i = 0; i < pieces.size(); ++i) {
        auto* slice = new QPieSlice(
            QStringLiteral("%1  %2").arg(check::statusLabel(pieces[i].status), QString::number(pieces[i].count)),
            pieces[i].count);
        connect(slice, &QPieSlice::clicked, this, [this, i] { choose(static_cast<int>(i)); });
        connect(slice, &QPieSlice::hovered, this, [this, i](bool at) { point(static_cast<int>(i), at); });
        m_series->append(slice); // which owns it
    }
    setPieces(std::move(pieces), std::vector<int>(static_cast<size_t>(m_series->count()), whole.counts.total));
    dress();
}

void StatusRing::dress()
{
    FiguresChart::dress();
    const bool dark = isDark(*this);
    const QList<QPieSlice*> slices = m_series->slices();
    for (qsizetype i = 0; i < slices.size() && i < std::ssize(pieces()); ++i) {
        const check::Status status = pieces()[static_cast<size_t>(i)].status;
        slices[i]->setBrush(brushOf(status, dark));
        slices[i]->setPen(QPen(statusColor(status, dark), 1.5));
    }
    constexpr int least = 120; // a smaller ring cannot be read
    // Its number stands inside it.
    const double holds = QFontMetricsF(numberFont()).horizontalAdvance(m_whole.counts.fulfilledText()) + 8;
    const int narrowest = std::max(least, qCeil(holds / (ringSize * holeSize)));
    setMinimumSize(narrowest + legendWidth(),
                   std::max(narrowest, static_cast<int>(pieces().size()) * fontMetrics().height()));
}

QFont StatusRing::numberFont() const
{
    QFont large = font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.4);
    return large;
}

QRectF StatusRing::ring() const
{
    const QRectF area = chart()->plotArea();
    const double side = std::min(area.width(), area.height()) * ringSize;
    QRectF square(0, 0, side, side);
    square.moveCenter(chart()->mapToScene(area.center()));
    return square;
}

QPainterPath StatusRing::outline(int piece) const
{
    const QPieSlice* slice = m_series->slices().at(piece);
    const QRectF outer = ring();
    QRectF inner(QPointF(), outer.size() * holeSize);
    inner.moveCenter(outer.center());
    // Charts count clockwise from twelve o'clock, painters anticlockwise from three.
    const double from = 90 - slice->startAngle();
    QPainterPath path;
    path.arcMoveTo(outer, from);
    path.arcTo(outer, from, -slice->angleSpan());
    path.arcTo(inner, from - slice->angleSpan(), slice->angleSpan());
    path.closeSubpath();
    return path;
}

QPointF StatusRing::middle(int piece) const
{
    const QPieSlice* slice = m_series->slices().at(piece);
    QRectF between(QPointF(), ring().size() * (1 + holeSize) / 2);
    between.moveCenter(ring().center());
    QPainterPath path;
    path.arcMoveTo(between, 90 - slice->startAngle() - slice->angleSpan() / 2);
    return path.currentPosition();
}

QRectF StatusRing::place() const
{
    const double side =
        std::min({static_cast<double>(height()), width() * 0.5, static_cast<double>(width() - legendWidth())});
    return {0, (height() - side) / 2, side, side};
}

QString StatusRing::legendWords(const FigurePiece& piece)
{
    return QStringLiteral("%1  %2").arg(check::statusLabel(piece.status), QString::number(piece.count));
}

int StatusRing::legendWidth() const
{
    int words = 0;
    for (const FigurePiece& piece : pieces())
        words = std::max(words, fontMetrics().horizontalAdvance(legendWords(piece)));
    return qCeil(2 * beside + (1 + swatchWidth) * fontMetrics().ascent() + 2 * gap) + words;
}

QRectF StatusRing::legendLine(int piece) const
{
    const auto count = static_cast<double>(pieces().size());
    const double line = std::min<double>(fontMetrics().height() + 10, height() / count);
    return {place().right() + beside, (height() - line * count) / 2 + piece * line, width() - place().right() - beside,
            line};
}

void StatusRing::mouseReleaseEvent(QMouseEvent* event)
{
    FiguresChart::mouseReleaseEvent(event);
    for (int piece = 0; piece < static_cast<int>(pieces().size()); ++piece)
        if (legendLine(piece).contains(mapToScene(event->position().toPoint()))) return choose(piece);
}

void StatusRing::drawForeground(QPainter* painter, const QRectF& rect)
{
    const bool dark = isDark(*this);
    const double side = fontMetrics().ascent();
    painter->setFont(font());
    for (int piece = 0; piece < static_cast<int>(pieces().size()); ++piece) {
        const FigurePiece& each = pieces()[static_cast<size_t>(piece)];
        const QRectF line = legendLine(piece);
        QRectF swatch(0, 0, side * swatchWidth, std::min(side * 0.9, line.height() - 3));
        swatch.moveCenter(QPointF(line.left() + swatch.width() / 2, line.center().y()));
        painter->setPen(QPen(statusColor(each.status, dark), 1.5));
        painter->setBrush(brushOf(each.status, dark));
        painter->drawRect(swatch);
        const QRectF shape(swatch.right() + gap, line.center().y() - side / 2, side, side);
        paintStatus(*painter, shape, each.status, dark);
        painter->setPen(palette().color(QPalette::Text));
        const QRectF words(shape.right() + gap, line.top(), line.right() - shape.right() - gap, line.height());
        const QString text = legendWords(each);
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                          fontMetrics().elidedText(text, Qt::ElideMiddle, static_cast<int>(words.width())));
    }
    const QFont large = numberFont();
    painter->setPen(palette().color(QPalette::Text));
    painter->setFont(large);
    const QRectF square = ring();
    const double line = QFontMetricsF(large).height();
    const QRectF number(square.left(), square.center().y() - line, square.width(), line);
    painter->drawText(number, Qt::AlignCenter, m_whole.counts.fulfilledText());
    painter->setFont(font());
    painter->drawText(number.translated(0, line), Qt::AlignHCenter | Qt::AlignTop, tr("Fulfilled"));
    FiguresChart::drawForeground(painter, rect);
}

} // namespace duibiao::ui
