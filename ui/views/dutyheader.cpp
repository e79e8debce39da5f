// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/dutyheader.h"

#include <QMouseEvent>

#include <algorithm>

namespace duibiao::ui {

namespace {

constexpr int edge = 5;           // pixels that can be taken hold of
constexpr int measuredRows = 500; // more would be felt whenever the plan changes
constexpr int margins = 12;

} // namespace

DutyHeader::DutyHeader(QWidget* parent) : QHeaderView(Qt::Vertical, parent)
{
    setSectionResizeMode(QHeaderView::Fixed);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setTextElideMode(Qt::ElideRight);
    setHighlightSections(true);
    setSectionsClickable(true);
    viewport()->setMouseTracking(true);
}

void DutyHeader::setModel(QAbstractItemModel* model)
{
    if (this->model()) disconnect(this->model(), nullptr, this, nullptr);
    QHeaderView::setModel(model);
    forget();
    if (!model) return;
    connect(model, &QAbstractItemModel::modelReset, this, &DutyHeader::forget);
    connect(model, &QAbstractItemModel::rowsInserted, this, &DutyHeader::forget);
    connect(model, &QAbstractItemModel::headerDataChanged, this, &DutyHeader::forget);
}

void DutyHeader::setChosenWidth(int width)
{
    m_chosen = std::max(0, width);
}

int DutyHeader::wantedWidth() const
{
    if (m_wanted > 0 || !model()) return m_wanted;
    QFont bold = font(); // as the row with the current cell is
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    for (int row = 0; row < std::min(model()->rowCount(), measuredRows); ++row)
        m_wanted = std::max(m_wanted, metrics.horizontalAdvance(model()->headerData(row, Qt::Vertical).toString()));
    m_wanted += margins;
    return m_wanted;
}

bool DutyHeader::isAtEdge(const QPointF& place) const
{
    return place.x() >= width() - edge;
}

bool DutyHeader::viewportEvent(QEvent* event)
{
    const auto* mouse = dynamic_cast<QMouseEvent*>(event);
    if (!mouse) {
        if (event->type() == QEvent::FontChange) forget();
        return QHeaderView::viewportEvent(event);
    }
    const bool isLeft = mouse->button() == Qt::LeftButton;
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        if (!isLeft || !isAtEdge(mouse->position())) break;
        m_grip = width() - qRound(mouse->position().x());
        return true;
    case QEvent::MouseMove:
        if (m_grip < 0) {
            viewport()->setCursor(isAtEdge(mouse->position()) ? Qt::SplitHCursor : Qt::ArrowCursor);
            break;
        }
        setChosenWidth(std::max(1, qRound(mouse->position().x()) + m_grip));
        Q_EMIT widthChosen();
        return true;
    case QEvent::MouseButtonRelease:
        if (m_grip < 0) break;
        m_grip = -1;
        return true;
    case QEvent::MouseButtonDblClick:
        if (!isLeft || !isAtEdge(mouse->position())) break;
        setChosenWidth(0);
        Q_EMIT widthChosen();
        return true;
    default: break;
    }
    return QHeaderView::viewportEvent(event);
}

} // namespace duibiao::ui
