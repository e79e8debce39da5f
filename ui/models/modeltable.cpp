// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/modeltable.h"

#include <QAbstractItemModel>

namespace duibiao::ui {

report::Table tableOf(const QAbstractItemModel& model, const QString& name)
{
    report::Table table{name, {}, {}};
    for (int column = 0; column < model.columnCount(); ++column)
        table.titles += model.headerData(column, Qt::Horizontal).toString();
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells += model.index(row, column).data().toString();
        table.rows.push_back(cells);
    }
    return table;
}

} // namespace duibiao::ui
