// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/duelist.h"

#include "ui/parts/tables.h"

#include <QHeaderView>
#include <QPainter>

namespace duibiao::ui {

namespace {

constexpr int lineAt = 14; // from the left edge
constexpr int wordsAt = 30;

} // namespace

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(wordsAt, 0);
}

void TimelineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem words = option;
    words.rect.setLeft(option.rect.left() + wordsAt);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, option.palette.brush(QPalette::Highlight));
    QStyledItemDelegate::paint(painter, words, index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor color =
        option.palette.color(option.state & QStyle::State_Selected ? QPalette::HighlightedText : QPalette::Text);
    const int x = option.rect.left() + lineAt;
    const int y = option.rect.center().y();
    const bool isFirst = index.row() == 0;
    const bool isLast = index.row() + 1 == index.model()->rowCount();
    painter->setPen(QPen(color, 1.5));
    painter->drawLine(x, isFirst ? y : option.rect.top(), x, isLast ? y : option.rect.bottom() + 1);
    if (index.data(DueModel::FirstOfMonthRole).toBool()) painter->drawLine(x - 9, y, x + 9, y);
    const QColor inside =
        option.palette.color(option.state & QStyle::State_Selected ? QPalette::Highlight : QPalette::Base);
    painter->setBrush(index.data(DueModel::DoneRole).toBool() ? color : inside);
    painter->drawEllipse(QPointF(x, y + 0.5), 4.5, 4.5);
    painter->restore();
}

DueList::DueList(QWidget* parent) : QTableView(parent), m_model(new DueModel(this))
{
    setModel(m_model);
    dressTable(*this);
    setItemDelegateForColumn(DueModel::DayColumn, new TimelineDelegate(this));
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(DueModel::TextColumn, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(DueModel::UnitsColumn, QHeaderView::Interactive);
    setColumnWidth(DueModel::UnitsColumn, 120);
    const auto lead = [this](const QModelIndex& index) {
        if (!index.isValid()) return;
        const DueItem item = m_model->at(index.row()); // what follows may bring another list
        Q_EMIT dutyActivated(item.requirement, item.unit);
    };
    connect(this, &QAbstractItemView::clicked, this, lead);
    connect(this, &QAbstractItemView::activated, this, lead);
}

void DueList::setItems(const PlanPtr& plan, std::vector<DueItem> items, QDate asOf)
{
    m_model->setItems(plan, std::move(items), asOf);
}

} // namespace duibiao::ui
