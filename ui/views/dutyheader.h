// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace duibiao::ui {

/// Row heads of the matrix: the words of the duties. They are as wide as the words ask for, as far as the matrix can
/// spare the room; the edge beside the cells can be dragged, and a double click on it gives the width back.
class DutyHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit DutyHeader(QWidget* parent = nullptr);
    /// The width that somebody gave it, 0 where nobody did.
    [[nodiscard]] int chosenWidth() const { return m_chosen; }
    void setChosenWidth(int width);
    /// The width for the words of all rows; of many rows, of those that are measured.
    [[nodiscard]] int wantedWidth() const;
    void setModel(QAbstractItemModel* model) override;

Q_SIGNALS:
    void widthChosen(); ///< by the edge

protected:
    bool viewportEvent(QEvent* event) override;

private:
    [[nodiscard]] bool isAtEdge(const QPointF& place) const;
    void forget() { m_wanted = 0; }

    int m_chosen = 0;
    int m_grip = -1;          ///< how far from the edge it is dragged by; -1 while it is not
    mutable int m_wanted = 0; ///< 0 when it has to be measured anew
};

} // namespace duibiao::ui
