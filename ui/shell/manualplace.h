// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include <functional>

class QWidget;

namespace duibiao::ui {

class HelpWindow;

/// Opens the manual where it tells of what the person is at: the place of the window, the dialog in front of it, or
/// the wall. F1 in the window itself is an action; elsewhere it is listened for here.
class ManualPlace : public QObject {
    Q_OBJECT

public:
    /// `page` tells the page of the place that `window` shows; the window must outlive this.
    ManualPlace(QWidget& window, std::function<QString()> page);
    /// At the page of the place.
    void open();

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void openFrom(QWidget& asking);
    [[nodiscard]] QString pageOf(const QWidget& asking) const;

    QWidget& m_window;
    std::function<QString()> m_page;
    QPointer<HelpWindow> m_manual; ///< goes with the window it was asked from
};

} // namespace duibiao::ui
