// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/screenbound.h"

#include "ui/parts/openingsize.h"

#include <QEvent>
#include <QLayout>
#include <QWidget>

namespace duibiao::ui {

ScreenBound::ScreenBound(QWidget& window) : QObject(&window), m_window(window)
{
    // By itself the layout would make the window as large as its parts ask for, whatever the screen.
    window.layout()->setSizeConstraint(QLayout::SetNoConstraint);
    window.installEventFilter(this);
}

bool ScreenBound::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        m_window.setMinimumSize(m_window.minimumSizeHint().boundedTo(roomOnScreen(m_window)));
    return QObject::eventFilter(watched, event);
}

} // namespace duibiao::ui
