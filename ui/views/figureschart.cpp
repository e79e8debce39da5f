// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/figureschart.h"

#include "ui/models/statuslook.h"

#include <QAccessible>
#include <QChart>
#include <QCursor>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QLegend>
#include <QPainterPath>
#include <QToolTip>

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
        event->type() == QEvent::StyleChange || event->type() == QEvent::DevicePixelRatioChange)
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

QBrush FiguresChart::brushOf(check::Status status, bool dark) const
{
    QBrush brush(statusColor(status, dark), statusPattern(status));
    // A pattern is one of pixels of the screen: twice as fine by itself where those are.
    brush.setTransform(QTransform::fromScale(devicePixelRatioF(), devicePixelRatioF()));
    return brush;
}

} // namespace duibiao::ui
