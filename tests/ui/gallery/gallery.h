// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/theme.h"
#include "ui/shell/mainwindow.h"

#include <catch2/catch_test_macros.hpp>

#include <QCoreApplication>

namespace duibiao::test {

/// The folder that pictures are put into, in one look. Each is called PLACE-LANGUAGE-THEME-SCALE.png.
class Gallery {
public:
    /// `prefix` begins the name of every picture.
    Gallery(const QString& language, ui::Theme theme, QString prefix = {});
    /// Waits until the window has done what was begun, and takes a picture of the widget.
    void take(QWidget& widget, const QString& name) const;
    /// Finds the dialog that the window opened, photographs and closes it.
    template <typename Dialog> void takeDialog(const QWidget& window, const QString& name) const
    {
        auto* dialog = window.findChild<Dialog*>();
        REQUIRE(dialog);
        take(*dialog, name);
        dialog->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

private:
    QString m_prefix;
    QString m_folder;
    QString m_suffix;
};

} // namespace duibiao::test
