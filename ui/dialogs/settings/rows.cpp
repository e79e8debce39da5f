// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settings/rows.h"

#include <QHeaderView>
#include <QTableView>

namespace duibiao::ui {

void dressRows(QTableView& table)
{
    table.setTabKeyNavigation(false);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.verticalHeader()->hide();
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter); // as in the lists of the window
}

} // namespace duibiao::ui
