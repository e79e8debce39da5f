// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/charts.h"

#include "ui/models/statuslook.h"
#include "ui/reader/documentpane.h"

#include <QAccessible>
#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QCursor>
#include <QGraphicsLayout>
#include <QHorizontalStackedBarSeries>
#include <QKeyEvent>
#include <QLegend>
#include <QMouseEvent>
#include <QPainterPath>
#include <QPieSeries>
#include <QPieSlice>
#include <QToolTip>
#include <QValueAxis>

#include <ranges>

namespace duibiao::ui {

FiguresChart::FiguresChart(QWidget* parent) : QChartView(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    chart()->setMargins({});
    chart()->setBackgroundVisible(false);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->legend()->setVisible(false); // it would be cut off where there is little room
    viewport()->setCursor(Qt::PointingHandCursor);
}

QString FiguresChart::currentText() const
{
    return m_current < 0
               ? QString()
               : pieceText(m_pieces[static_cast<size_t>(m_current)], m_totals[static_cast<size_t>(m_current)]);
}

QPoint FiguresChart::pointIn(int piece) const
{
    return mapFromScene(middle(piece));
}

void FiguresChart::setPieces(std::vector<FigurePiece> pieces, std::vector<int> totals)
{
    m_pieces = std::move(pieces);
    m_totals = std::move(totals);
    m_current = std::min(m_current, static_cast<int>(m_pieces.size()) - 1);
}

void FiguresChart::point(int piece, bool at)
{
    if (piece < 0 || piece >= static_cast<int>(m_pieces.size())) return;
    const QString words =
        at ? pieceText(m_pieces[static_cast<size_t>(piece)], m_totals[static_cast<size_t>(piece)]) : QString();
    if (at)
        QToolTip::showText(QCursor::pos(), words, this);
    else
        QToolTip::hideText();
    Q_EMIT pointedAt(at ? words : hasFocus() ? currentText() : QString());
}

void FiguresChart::choose(int piece)
{
    if (piece < 0 || piece >= static_cast<int>(m_pieces.size())) return;
    setCurrent(piece);
    const FigurePiece chosenOne = m_pieces[static_cast<size_t>(piece)]; // what follows may bring other figures
    Q_EMIT chosen(chosenOne);
}

void FiguresChart::setCurrent(int piece)
{
    m_current = piece;
    setAccessibleDescription(currentText());
    QAccessibleEvent said(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&said);
    Q_EMIT pointedAt(currentText());
    if (m_current >= 0) ensureVisible(QRectF(middle(m_current), QSizeF(1, 1)));
    viewport()->update();
}

int FiguresChart::next(int piece, int key) const
{
    const int last = static_cast<int>(m_pieces.size()) - 1;
    switch (key) {
    case Qt::Key_Right:
    case Qt::Key_Down: return std::min(piece + 1, last);
    case Qt::Key_Left:
    case Qt::Key_Up: return std::max(piece - 1, std::min(0, last));
    case Qt::Key_Home: return std::min(0, last);
    case Qt::Key_End: return last;
    default: return piece;
    }
}

void FiguresChart::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: return choose(m_current);
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_Home:
    case Qt::Key_End: return setCurrent(next(m_current, event->key()));
    default: return QChartView::keyPressEvent(event);
    }
}

void FiguresChart::focusInEvent(QFocusEvent* event)
{
    QChartView::focusInEvent(event);
    if (m_current < 0 && !m_pieces.empty()) m_current = 0;
    setCurrent(m_current);
}

void FiguresChart::focusOutEvent(QFocusEvent* event)
{
    QChartView::focusOutEvent(event);
    Q_EMIT pointedAt({});
    viewport()->update();
}

void FiguresChart::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::StyleChange)
        dress();
}

void FiguresChart::drawForeground(QPainter* painter, const QRectF&)
{
    if (!hasFocus() || m_current < 0) return;
    painter->setBrush(Qt::NoBrush);
    // Two lines, so that one of them stands out against whatever lies below.
    painter->setPen(QPen(palette().color(QPalette::Base), 5));
    painter->drawPath(outline(m_current));
    painter->setPen(QPen(palette().color(QPalette::Text), 2));
    painter->drawPath(outline(m_current));
}

void FiguresChart::dress()
{
    setBackgroundBrush(palette().brush(QPalette::Base));
    arrange();
}

void FiguresChart::arrange()
{
    const QRectF where = place();
    if (where.width() <= 0 || where.height() <= 0) return;
    chart()->setPlotArea(where);
    // The bars follow at once, the axes only when the chart is laid out once more.
    chart()->layout()->invalidate();
    chart()->layout()->activate();
}

void FiguresChart::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    arrange();
}

QBrush FiguresChart::brushOf(check::Status status, bool dark)
{
    return QBrush(statusColor(status, dark), statusPattern(status));
}

namespace {

constexpr double holeSize = 0.56;
constexpr double ringSize = 0.92;

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
    setMinimumHeight(std::max(least, static_cast<int>(pieces().size()) * fontMetrics().height()));
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
    const double side = std::min<double>(height(), width() * 0.5);
    return {0, (height() - side) / 2, side, side};
}

QRectF StatusRing::legendLine(int piece) const
{
    const auto count = static_cast<double>(pieces().size());
    const double line = std::min<double>(fontMetrics().height() + 10, height() / count);
    return {place().right() + 16, (height() - line * count) / 2 + piece * line, width() - place().right() - 20, line};
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
    painter->setFont(font());
    for (int piece = 0; piece < static_cast<int>(pieces().size()); ++piece) {
        const FigurePiece& each = pieces()[static_cast<size_t>(piece)];
        const QRectF line = legendLine(piece);
        QRectF swatch(0, 0, 22, std::min(12.0, line.height() - 3));
        swatch.moveCenter(QPointF(line.left() + swatch.width() / 2, line.center().y()));
        painter->setPen(QPen(statusColor(each.status, dark), 1.5));
        painter->setBrush(brushOf(each.status, dark));
        painter->drawRect(swatch);
        const QRectF shape(swatch.right() + 8, line.center().y() - 7, 14, 14);
        paintStatus(*painter, shape, each.status, dark);
        painter->setPen(palette().color(QPalette::Text));
        const QRectF words(shape.right() + 8, line.top(), line.right() - shape.right() - 8, line.height());
        const QString text = QStringLiteral("%1  %2").arg(check::statusLabel(each.status), QString::number(each.count));
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                          fontMetrics().elidedText(text, Qt::ElideMiddle, static_cast<int>(words.width())));
    }
    QFont large = font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.4);
    painter->setPen(palette().color(QPalette::Text));
    painter->setFont(large);
    const QRectF square = ring();
    const double line = QFontMetricsF(large).height();
    const QRectF number(square.left(), square.center().y() - line, square.width(), line);
    painter->drawText(number, Qt::AlignCenter, m_whole.counts.fulfilledText());
    painter->setFont(font());
    painter->drawText(number.translated(0, line), Qt::AlignHCenter | Qt::AlignTop, tr("fulfilled"));
    FiguresChart::drawForeground(painter, rect);
}

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
        m_names += barText(bars[static_cast<size_t>(bar)]);
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
    for (const QString& name : m_names) widest = std::max(widest, fontMetrics().horizontalAdvance(name));
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
        painter->drawText(QRectF(2, y - line / 2, room, line), Qt::AlignRight | Qt::AlignVCenter,
                          fontMetrics().elidedText(m_names.at(bar), Qt::ElideMiddle, static_cast<int>(room)));
    }
    FiguresChart::drawForeground(painter, rect);
}

void UnitBars::dress()
{
    const int line = fontMetrics().height();
    setMinimumHeight(static_cast<int>(m_names.size() + 1) * (line + 10) + 2 * line);
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
