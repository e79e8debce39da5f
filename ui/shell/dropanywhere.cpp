// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dropanywhere.h"

#include <QApplication>
#include <QCursor>
#include <QDialog>
#include <QDropEvent>
#include <QMimeData>
#include <QToolTip>
#include <QUrl>
#include <QWidget>

namespace duibiao::ui {

namespace {

bool takesFiles(const QWidget& widget)
{
    for (const QWidget* each = &widget; each; each = each->isWindow() ? nullptr : each->parentWidget())
        if (each->property("takesFiles").toBool()) return true;
    return false;
}

} // namespace

QStringList pathsOf(const QDropEvent& event)
{
    QStringList paths;
    for (const QUrl& url : event.mimeData()->urls())
        if (url.isLocalFile()) paths += url.toLocalFile();
    return paths;
}

DropAnywhere::DropAnywhere(QWidget& window) : QObject(&window), m_window(window)
{
    m_window.setAcceptDrops(true);
    qApp->installEventFilter(this); // before fields that would take the name of a file for words
}

bool DropAnywhere::isOurs(const QWidget& widget) const
{
    for (const QWidget* top = widget.window(); top; top = top->parentWidget() ? top->parentWidget()->window() : nullptr)
        if (top == &m_window) return true;
    return false;
}

bool DropAnywhere::isAnswering() const
{
    const QWidget* modal = QApplication::activeModalWidget();
    return modal && isOurs(*modal);
}

bool DropAnywhere::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    const bool drags = type == QEvent::DragEnter || type == QEvent::DragMove || type == QEvent::Drop;
    if (!drags && type != QEvent::Show && type != QEvent::Hide) return false;
    auto* widget = qobject_cast<QWidget*>(watched);
    if (!widget || !isOurs(*widget)) return false;
    if (type == QEvent::Show) {
        if (qobject_cast<QDialog*>(widget)) widget->setAcceptDrops(true); // else nothing of it is told of drags
        return false;
    }
    if (type == QEvent::Hide) {
        if (!m_waiting.isEmpty() && qobject_cast<QDialog*>(widget))
            QMetaObject::invokeMethod(this, &DropAnywhere::takeWaiting, Qt::QueuedConnection);
        return false;
    }
    auto* drop = static_cast<QDropEvent*>(event);
    if (takesFiles(*widget) || pathsOf(*drop).isEmpty()) return false;
    drop->setDropAction(Qt::CopyAction); // the file stays where it is, whatever the other program offers
    drop->accept();
    if (type == QEvent::Drop) take(*drop);
    return true;
}

void DropAnywhere::take(const QDropEvent& event)
{
    if (!isAnswering()) return Q_EMIT dropped(pathsOf(event));
    m_waiting += pathsOf(event);
    QToolTip::showText(QCursor::pos(), tr("This will be taken in when the window in front is closed."),
                       QApplication::activeModalWidget());
}

void DropAnywhere::takeWaiting()
{
    if (m_waiting.isEmpty() || isAnswering()) return;
    const QStringList paths = std::exchange(m_waiting, {});
    Q_EMIT dropped(paths);
}

} // namespace duibiao::ui
