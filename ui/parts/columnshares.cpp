// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/columnshares.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTableView>

#include <algorithm>

namespace duibiao::ui {

ColumnShares::ColumnShares(QTableView& table, int rest, int leastOfRest, std::vector<Share> shares)
    : QObject(&table), m_table(table), m_rest(rest), m_leastOfRest(leastOfRest), m_shares(std::move(shares))
{
    QHeaderView& header = *table.horizontalHeader();
    header.setStretchLastSection(false);
    table.installEventFilter(this);
    table.viewport()->installEventFilter(this);
    header.viewport()->installEventFilter(this);
    connect(&header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (m_isLayingOut || column == m_rest) return;
        if (m_isHeld) m_dragged[column] = static_cast<double>(width) / character();
        layOut();
    });
    connect(&header, &QHeaderView::sectionCountChanged, this, &ColumnShares::layOut);
    layOut();
}

bool ColumnShares::eventFilter(QObject* watched, QEvent* event)
{
    const bool onHeader = watched == m_table.horizontalHeader()->viewport();
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
        if (onHeader) m_isHeld = true;
        break;
    case QEvent::MouseButtonRelease:
        if (onHeader) m_isHeld = false;
        break;
    case QEvent::Resize:
        if (watched == m_table.viewport()) layOut();
        break;
    case QEvent::FontChange: // after the table itself has followed the type
        if (watched == &m_table) QMetaObject::invokeMethod(this, &ColumnShares::layOut, Qt::QueuedConnection);
        break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

int ColumnShares::character() const
{
    return m_table.fontMetrics().horizontalAdvance(QStringLiteral("国"));
}

void ColumnShares::layOut()
{
    QHeaderView& header = *m_table.horizontalHeader();
    if (m_isLayingOut || header.count() <= m_rest) return; // the columns of some come with their titles
    const QScopedValueRollback layingOut(m_isLayingOut, true);
    const int word = character();
    const int room = m_table.viewport()->width();
    for (const Share& share : m_shares) {
        const int most = std::max(share.least, share.most) * word;
        const int title = std::min(header.sectionSizeHint(share.column), most);
        const auto dragged = m_dragged.constFind(share.column);
        header.resizeSection(share.column,
                             dragged != m_dragged.cend()
                                 ? qRound(*dragged * word)
                                 : std::max(std::clamp(room * share.percent / 100, word * share.least, most), title));
    }
    int others = 0;
    for (int column = 0; column < header.count(); ++column)
        if (column != m_rest && !header.isSectionHidden(column)) others += header.sectionSize(column);
    const int least = m_leastOfRest * word;
    header.setSectionResizeMode(m_rest, room - others < least ? QHeaderView::Interactive : QHeaderView::Stretch);
    if (room - others < least) header.resizeSection(m_rest, least);
}

} // namespace duibiao::ui
