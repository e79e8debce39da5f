// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/dutyheader.h"

#include <QStyledItemDelegate>
#include <QTableView>

namespace duibiao::ui {

/// Draws the shape of a status, and a corner mark where a reviewer decided.
class StatusDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// The matrix of duties and units: duties down the side in words, units across the top, one shape a cell. Where duties
/// are grouped, a click on the name of a group, or Space on one of its cells, closes and opens it; plus and minus, too.
class MatrixView : public QTableView {
    Q_OBJECT

public:
    explicit MatrixView(QWidget* parent = nullptr);
    void setModel(QAbstractItemModel* model) override;
    /// The width of the duties' words that somebody gave by the edge; 0 where nobody did and it follows the words.
    [[nodiscard]] int dutyWidth() const { return m_duties->chosenWidth(); }
    void setDutyWidth(int width);

Q_SIGNALS:
    void currentCellChanged(const QModelIndex& index);
    void chosenChanged();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void toggle(int row);
    void followType();
    void fitDuties();

    DutyHeader* m_duties;
};

} // namespace duibiao::ui
