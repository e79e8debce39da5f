// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QAction;
class QToolButton;
class QVBoxLayout;

namespace duibiao::ui {

/// The places of the window, one under the other, with symbol and name.
class NavigationRail : public QFrame {
    Q_OBJECT

public:
    explicit NavigationRail(QWidget* parent = nullptr);
    /// A checkable action that stands for a place.
    void addPlace(QAction* action);

protected:
    void changeEvent(QEvent* event) override;

private:
    void followType(); ///< symbols grow with the text

    QVBoxLayout* m_layout;
    QList<QToolButton*> m_buttons;
};

} // namespace duibiao::ui
