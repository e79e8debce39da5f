// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/hands.h"

#include "ui/shell/mainwindow.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QTest>
#include <QUrl>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace duibiao::test {

namespace {

constexpr int patience = 60'000; // milliseconds

} // namespace

void Hands::until(const std::function<bool()>& reached)
{
    REQUIRE(QTest::qWaitFor(reached, patience));
}

QWidget& Hands::front() const
{
    if (QWidget* modal = QApplication::activeModalWidget()) return *modal;
    // A window of the program that covers it, as the wall does.
    if (QWidget* active = QApplication::activeWindow(); active && active->isVisible()) return *active;
    return m_window;
}

QWidget& Hands::bringToFront() const
{
    // No window manager runs: nobody but us gives a new window the focus, or the one below when it closes.
    QWidget* window = &front();
    until([&] {
        window = &front();
        if (!window->isActiveWindow()) {
            window->raise();
            window->activateWindow();
            QTest::qWait(20);
        }
        return window->isActiveWindow();
    });
    return *window;
}

void Hands::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QWidget& window = bringToFront();
    QTest::keyClick(window.windowHandle(), key, modifiers);
    QApplication::processEvents();
}

void Hands::type(const QString& words) const
{
    (void)bringToFront();
    REQUIRE(QApplication::focusObject());
    QInputMethodEvent event;
    event.setCommitString(words);
    QApplication::sendEvent(QApplication::focusObject(), &event);
    QApplication::processEvents();
}

void Hands::drop(const QStringList& paths) const
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& path : paths) urls += QUrl::fromLocalFile(path);
    data.setUrls(urls);
    // As Qt hands it on: to what lies under the mouse, and up from there to what takes it.
    const QPoint middle = m_window.rect().center();
    for (QWidget* target = m_window.childAt(middle); target; target = target->parentWidget()) {
        if (!target->acceptDrops()) continue;
        const QPoint at = target->mapFrom(&m_window, middle);
        QDragEnterEvent enter(at, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QApplication::sendEvent(target, &enter);
        if (!enter.isAccepted()) continue;
        QDropEvent let(at, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &let);
        REQUIRE(let.isAccepted());
        return;
    }
    FAIL("nothing takes the files");
}

void Hands::chooseFile(const QString& path) const
{
    until([] { return qobject_cast<QFileDialog*>(QApplication::activeModalWidget()) != nullptr; });
    auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
    auto* field = dialog->findChild<QLineEdit*>(u"fileNameEdit"_s);
    REQUIRE(field);
    // The dialog may still put a suggestion into the field.
    until([&] {
        field->setFocus();
        field->selectAll();
        type(path);
        QTest::qWait(20);
        return field->text() == path;
    });
    press(Qt::Key_Return);
    until([&] { return QApplication::activeModalWidget() != dialog; });
}

void Hands::doByName(const QString& words) const
{
    press(Qt::Key_K, Qt::ControlModifier);
    until([] { return QApplication::activeModalWidget() != nullptr; });
    type(words);
    press(Qt::Key_Return);
}

void Hands::choose(QComboBox& box, const QString& entry) const
{
    box.setFocus();
    press(Qt::Key_Home);
    for (int i = 0; i < box.count() && box.currentText() != entry; ++i) press(Qt::Key_Down);
    REQUIRE(box.currentText() == entry);
}

void Hands::finish() const
{
    until([this] { return !m_window.session().tasks().isBusy(); });
}

QWidget* Hands::find(const QString& name, const QMetaObject* type) const
{
    for (QWidget* widget : front().findChildren<QWidget*>())
        if (widget->isVisible() && widget->accessibleName() == name && type->cast(widget)) return widget;
    INFO("nothing is called " << name.toStdString());
    FAIL();
    return nullptr;
}

} // namespace duibiao::test
