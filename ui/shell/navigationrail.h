// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QAction;
class QToolButton;
class QVBoxLayout;

namespace duibiao::ui {

/// The places of the window, one under the other, each with its symbol above its name; beside it where the window is
/// too low for that.
class NavigationRail : public QFrame {
    Q_OBJECT

public:
    explicit NavigationRail(QWidget* parent = nullptr);
    /// A checkable action that stands for a place.
    void addPlace(QAction* action);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void followType(); ///< symbols grow with the text
    void followHeight();
    [[nodiscard]] int heightWith(Qt::ToolButtonStyle form) const; ///< that all places need
    void setForm(Qt::ToolButtonStyle form) const;

    QVBoxLayout* m_layout;
    QList<QToolButton*> m_buttons;
    int m_high = 0; ///< with the symbols above the names
    int m_low = 0;  ///< with the symbols beside them
};

} // namespace duibiao::ui
