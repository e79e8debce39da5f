// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

class QComboBox;
class QWidget;

namespace duibiao::ui {
class MainWindow;
}

/// What a person does at the window: keys into the window in front, words as an input method writes them, files let go
/// over it. Nothing here calls what the program is made of.
namespace duibiao::test {

class Hands {
public:
    explicit Hands(ui::MainWindow& window) : m_window(window) {}

    /// A key into the window in front, with its shortcuts, as the display would send it.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    /// Words into what has the focus.
    void type(const QString& words) const;
    /// Lets files go over a place of the window.
    void drop(const QStringList& paths) const;
    /// Types a path into the file dialog in front and confirms it.
    void chooseFile(const QString& path) const;
    /// Chooses an action of the menus by its words, as somebody types them into the palette.
    void doByName(const QString& words) const;
    /// Chooses an entry by keys.
    void choose(QComboBox& box, const QString& entry) const;
    /// Waits until what was begun is done.
    void finish() const;
    /// Waits until `reached` is true; fails the test where that takes too long.
    static void until(const std::function<bool()>& reached);

    /// The visible child of the window in front that screen readers know by this name.
    template <typename Widget> [[nodiscard]] Widget& named(const QString& name) const
    {
        return *qobject_cast<Widget*>(find(name, &Widget::staticMetaObject));
    }
    /// The window that keys go to: the dialog that is open, else the main window.
    [[nodiscard]] QWidget& front() const;

private:
    QWidget& bringToFront() const;
    [[nodiscard]] QWidget* find(const QString& name, const QMetaObject* type) const;
    ui::MainWindow& m_window;
};

} // namespace duibiao::test
