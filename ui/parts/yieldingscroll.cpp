// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/yieldingscroll.h"

#include <QEvent>

namespace duibiao::ui {

YieldingScroll::YieldingScroll(QWidget& part)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // its controls are reached one by one
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setSizePolicy(part.sizePolicy());
    setWidget(&part);
    // The part stands on the same ground as what is around it.
    viewport()->setAutoFillBackground(false);
    part.setAutoFillBackground(false);
}

QSize YieldingScroll::sizeHint() const
{
    return widget()->sizeHint();
}

QSize YieldingScroll::minimumSizeHint() const
{
    return widget()->minimumSizeHint();
}

bool YieldingScroll::hasHeightForWidth() const
{
    return widget()->hasHeightForWidth();
}

int YieldingScroll::heightForWidth(int width) const
{
    return widget()->heightForWidth(width);
}

bool YieldingScroll::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest) updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace duibiao::ui
