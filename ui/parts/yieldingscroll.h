// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace duibiao::ui {

/// Asks for the same room as the part it holds, so that there is nothing to scroll as a rule; with less, the part keeps
/// its height and scrolls, instead of its controls running into each other.
class YieldingScroll : public QScrollArea {
    Q_OBJECT

public:
    explicit YieldingScroll(QWidget& part);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace duibiao::ui
