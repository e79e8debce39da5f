// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace duibiao::ui {

/// Keeps a window on its screen: what it comes to hold, a message or large text, makes it larger up to the room of the
/// screen and no further; the parts that can do with less then have less.
class ScreenBound : public QObject {
    Q_OBJECT

public:
    /// The window, with its layout, owns this.
    explicit ScreenBound(QWidget& window);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget& m_window;
};

} // namespace duibiao::ui
