// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/statuslook.h"

#include "ui/models/paintedengine.h"

#include <QGuiApplication>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>

namespace duibiao::ui {

using check::Status;

QColor statusColor(Status status, bool dark)
{
    return QColor::fromRgb(report::statusInk(status, dark));
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

void paintStatus(QPainter& painter, const QRectF& box, Status status, bool dark)
{
    const QString ground = dark ? QStringLiteral("#1b1e20") : QStringLiteral("#ffffff");
    QSvgRenderer(report::statusSvg(status, statusColor(status, dark).name(), ground)).render(&painter, box);
}

QPixmap statusPixmap(Status status, int size, qreal ratio, bool dark)
{
    const QString key =
        QStringLiteral("status-%1-%2-%3-%4").arg(static_cast<int>(status)).arg(size).arg(ratio).arg(dark);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) return pixmap;
    pixmap = QPixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintStatus(painter, QRectF(0, 0, size, size), status, dark);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

namespace {

class StatusEngine : public PaintedEngine {
public:
    explicit StatusEngine(Status status) : m_status(status) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode, QIcon::State) override
    {
        const QColor ground = QGuiApplication::palette().color(QPalette::Base);
        const int side = std::min(rect.width(), rect.height());
        QRect square(0, 0, side, side);
        square.moveCenter(rect.center());
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(square, statusPixmap(m_status, side, ratio, ground.lightness() < 128));
    }
    QIconEngine* clone() const override { return new StatusEngine(m_status); }

private:
    Status m_status;
};

} // namespace

QIcon statusIcon(Status status)
{
    return QIcon(new StatusEngine(status)); // which the icon owns
}

} // namespace duibiao::ui
