// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/statuslook.h"

#include <QPainter>
#include <QPainterPath>

namespace duibiao::ui {

using check::Status;

QColor statusColor(Status status, bool dark)
{
    switch (status) {
    case Status::Met: return QColor(dark ? 0x6FD08C : 0x1A7F37);
    case Status::MetLate: return QColor(dark ? 0xE3B341 : 0x8A5A00);
    case Status::NotMet: return QColor(dark ? 0xFF8A80 : 0xB3261E);
    case Status::NoEvidence: return QColor(dark ? 0xFFA066 : 0xA63F00);
    case Status::NeedsReview: return QColor(dark ? 0xC3A6FF : 0x6639BA);
    case Status::NotDue: return QColor(dark ? 0x8DB8FF : 0x1B55B0);
    case Status::NotApplicable: return QColor(dark ? 0xA7B0B8 : 0x5C6670);
    }
    return {};
}

Qt::BrushStyle statusPattern(Status status)
{
    switch (status) {
    case Status::Met: return Qt::SolidPattern;
    case Status::MetLate: return Qt::FDiagPattern;
    case Status::NotMet: return Qt::DiagCrossPattern;
    case Status::NoEvidence: return Qt::Dense6Pattern;
    case Status::NeedsReview: return Qt::Dense3Pattern;
    case Status::NotDue: return Qt::HorPattern;
    case Status::NotApplicable: return Qt::NoBrush;
    }
    return Qt::SolidPattern;
}

namespace {

void stroke(QPainter& painter, const QColor& color, qreal width)
{
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
}

void disc(QPainter& painter, const QColor& color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(QRectF(1, 1, 14, 14));
}

QPainterPath polyline(std::initializer_list<QPointF> points)
{
    QPainterPath path(*points.begin());
    for (const QPointF& point : points) path.lineTo(point);
    return path;
}

} // namespace

void paintStatus(QPainter& painter, const QRectF& box, Status status, bool dark)
{
    const QColor color = statusColor(status, dark);
    const QColor inside = dark ? QColor(0x1B1E20) : QColor(Qt::white);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    painter.scale(box.width() / 16, box.height() / 16); // the shapes are drawn on a grid of 16 × 16
    switch (status) {
    case Status::Met: // filled disc, tick
        disc(painter, color);
        stroke(painter, inside, 2);
        painter.drawPath(polyline({{4.6, 8.4}, {7, 10.8}, {11.4, 5.6}}));
        break;
    case Status::MetLate: // ring with the hands of a clock
        stroke(painter, color, 1.8);
        painter.drawEllipse(QRectF(1.9, 1.9, 12.2, 12.2));
        painter.drawPath(polyline({{8, 4.8}, {8, 8.2}, {10.6, 9.8}}));
        break;
    case Status::NotMet: // filled square, cross
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawRoundedRect(QRectF(1.5, 1.5, 13, 13), 2, 2);
        stroke(painter, inside, 2);
        painter.drawLine(QPointF(5.2, 5.2), QPointF(10.8, 10.8));
        painter.drawLine(QPointF(10.8, 5.2), QPointF(5.2, 10.8));
        break;
    case Status::NoEvidence: // empty sheet
        stroke(painter, color, 1.6);
        painter.drawPath(polyline({{3.5, 1.8}, {9.5, 1.8}, {12.5, 4.8}, {12.5, 14.2}, {3.5, 14.2}, {3.5, 1.8}}));
        painter.drawPath(polyline({{9.3, 2}, {9.3, 5}, {12.3, 5}}));
        break;
    case Status::NeedsReview: { // diamond, question mark
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawPolygon(QPolygonF({{8, 0.4}, {15.6, 8}, {8, 15.6}, {0.4, 8}}));
        stroke(painter, inside, 1.6);
        QPainterPath mark(QPointF(5.9, 6.2));
        mark.cubicTo({6, 3.4}, {10.4, 3.6}, {10.1, 6.4});
        mark.cubicTo({9.9, 7.8}, {8, 7.9}, {8, 9.4});
        painter.drawPath(mark);
        painter.drawPoint(QPointF(8, 11.9));
        break;
    }
    case Status::NotDue: // hourglass
        stroke(painter, color, 1.6);
        painter.drawPath(polyline({{3.6, 1.8}, {12.4, 1.8}, {3.6, 14.2}, {12.4, 14.2}, {3.6, 1.8}}));
        break;
    case Status::NotApplicable: // dash
        stroke(painter, color, 2);
        painter.drawLine(QPointF(4, 8), QPointF(12, 8));
        break;
    }
    painter.restore();
}

QPixmap statusPixmap(Status status, int size, qreal ratio, bool dark)
{
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintStatus(painter, QRectF(0, 0, size, size), status, dark);
    return pixmap;
}

} // namespace duibiao::ui
