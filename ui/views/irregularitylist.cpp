// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/irregularitylist.h"

#include <QFileInfo>

namespace duibiao::ui {

namespace {

enum Role { IndexRole = Qt::UserRole, PlaceRole };

} // namespace

IrregularityList::IrregularityList(QWidget* parent) : QTreeWidget(parent)
{
    setColumnCount(1);
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setTextElideMode(Qt::ElideRight);
    connect(this, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem* item) { activate(*item); });
}

void IrregularityList::setIrregularities(const std::vector<check::Irregularity>& irregularities)
{
    m_irregularities = irregularities;
    clear();
    for (int i = 0; i < std::ssize(m_irregularities); ++i) {
        const check::Irregularity& each = m_irregularities[static_cast<size_t>(i)];
        auto* item = new QTreeWidgetItem(this, {each.message});
        item->setToolTip(0, each.message);
        item->setData(0, IndexRole, i);
        for (int place = 0; place < std::ssize(each.places); ++place) {
            const check::Irregularity::Place& shown = each.places[static_cast<size_t>(place)];
            if (shown.isOfYearBefore) continue; // the window does not have that file
            auto* child = new QTreeWidgetItem(
                item, {tr("%1: %2").arg(QFileInfo(shown.file).fileName(), shown.quote.simplified())});
            child->setToolTip(0, shown.quote);
            child->setData(0, IndexRole, i);
            child->setData(0, PlaceRole, place);
        }
    }
}

void IrregularityList::activate(const QTreeWidgetItem& item)
{
    const check::Irregularity& what = m_irregularities.at(item.data(0, IndexRole).toUInt());
    const QVariant place = item.data(0, PlaceRole);
    if (!place.isValid() && item.childCount() > 0) return activate(*item.child(0));
    if (place.isValid()) {
        const check::Irregularity::Place& shown = what.places.at(place.toUInt());
        return Q_EMIT placeActivated(shown.file, shown.span);
    }
    if (!what.requirementId.isEmpty()) Q_EMIT dutyActivated(what.requirementId, what.unit);
}

} // namespace duibiao::ui
