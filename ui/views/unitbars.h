// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/figureschart.h"

class QBarCategoryAxis;
class QHorizontalStackedBarSeries;
class QValueAxis;

namespace duibiao::ui {

/// What stands of each unit, a bar a unit, its pieces as long as there are results.
class UnitBars : public FiguresChart {
    Q_OBJECT

public:
    explicit UnitBars(QWidget* parent = nullptr);
    void setBars(const std::vector<FigureBar>& bars);

protected:
    int next(int piece, int key) const override;
    QPainterPath outline(int piece) const override;
    QRectF place() const override;
    void dress() override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    /// Charts count lines from below, units from above; the other one of the two.
    [[nodiscard]] int lineOf(int bar) const { return static_cast<int>(m_names.size()) - 1 - bar; }
    [[nodiscard]] int pieceOf(int bar, check::Status status) const;

    QStringList m_names;        ///< of the bars
    QStringList m_figures;      ///< what stands behind each name
    std::vector<int> m_barOf;   ///< of each piece
    std::vector<int> m_startOf; ///< of each piece: how many results stand before it in its bar
    QHorizontalStackedBarSeries* m_series;
    QBarCategoryAxis* m_units;
    QValueAxis* m_counts;
};

} // namespace duibiao::ui
