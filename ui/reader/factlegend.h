// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace duibiao::ui {

/// Names the kinds of fact in the look the document pane gives them.
class FactLegend : public QWidget {
    Q_OBJECT

public:
    explicit FactLegend(QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    /// Where each kind stands when there are `width` pixels, in lines as needed.
    [[nodiscard]] std::vector<QRect> places(int width) const;
    /// The same with every line as full as it can be.
    [[nodiscard]] std::vector<QRect> placesWithin(int width) const;
};

} // namespace duibiao::ui
