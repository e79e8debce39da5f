// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/figureschart.h"

class QPieSeries;

namespace duibiao::ui {

/// How many results have each status, as a ring with a legend that says the numbers; a line of the legend is as good as
/// its piece.
class StatusRing : public FiguresChart {
    Q_OBJECT

public:
    explicit StatusRing(QWidget* parent = nullptr);
    void setBar(const FigureBar& whole);

protected:
    QPainterPath outline(int piece) const override;
    QPointF middle(int piece) const override;
    QRectF place() const override;
    void dress() override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] QFont numberFont() const; ///< of the share that is fulfilled
    [[nodiscard]] QRectF ring() const;      ///< the square around it, in the scene
    [[nodiscard]] static QString legendWords(const FigurePiece& piece);
    [[nodiscard]] int legendWidth() const;
    [[nodiscard]] QRectF legendLine(int piece) const;

    FigureBar m_whole;
    QPieSeries* m_series;
};

} // namespace duibiao::ui
