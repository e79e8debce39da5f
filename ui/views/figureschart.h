// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/figures.h"

#include <QChartView>

namespace duibiao::ui {

/// A chart made of pieces that lead to what they count: by a click, or by the arrow keys and Enter. The piece with the
/// focus is outlined; every status has a pattern of its own besides its colour.
class FiguresChart : public QChartView {
    Q_OBJECT

public:
    explicit FiguresChart(QWidget* parent = nullptr);
    [[nodiscard]] const std::vector<FigurePiece>& pieces() const { return m_pieces; }
    [[nodiscard]] int current() const { return m_current; }
    /// The words about the piece with the focus; empty when there is none.
    [[nodiscard]] QString currentText() const;
    /// A point inside a piece, in the viewport.
    [[nodiscard]] QPoint pointIn(int piece) const;

Q_SIGNALS:
    void chosen(const duibiao::ui::FigurePiece& piece);
    void pointedAt(const QString& words); ///< by mouse or keyboard; empty when at nothing

protected:
    void setPieces(std::vector<FigurePiece> pieces, std::vector<int> totals);
    void point(int piece, bool at);
    void choose(int piece);
    /// The piece that a key leads to from `piece`; `piece` itself at the end.
    [[nodiscard]] virtual int next(int piece, int key) const;
    /// The outline of a piece, in the scene.
    [[nodiscard]] virtual QPainterPath outline(int piece) const = 0;
    [[nodiscard]] virtual QPointF middle(int piece) const { return outline(piece).boundingRect().center(); }
    /// Puts colours and fonts of the theme on.
    virtual void dress();
    [[nodiscard]] QBrush brushOf(check::Status status, bool dark) const;
    /// Where the figure stands in the chart; the rest is for words.
    [[nodiscard]] virtual QRectF place() const = 0;
    void arrange();

    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    void setCurrent(int piece);

    std::vector<FigurePiece> m_pieces;
    std::vector<int> m_totals; ///< of the bar that each piece is of
    int m_current = -1;
};

} // namespace duibiao::ui
