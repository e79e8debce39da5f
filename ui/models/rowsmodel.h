// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/verdict.h"

#include <QAbstractTableModel>
#include <QList>
#include <QStringList>

#include <optional>
#include <vector>

namespace duibiao::ui {

/// A list whose rows are words that were made once: for lists that are short and have no model of their own.
class RowsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    struct Row {
        QStringList cells;
        std::optional<check::Status> status; ///< StatusRole of the row
        QString tip;                         ///< where the cells may be cut
        QString id = {};                     ///< IdRole of the row: tells it from the others when the list is made anew
    };

    using QAbstractTableModel::QAbstractTableModel;
    void setTitles(const QStringList& titles);
    /// The columns that hold a number each; it stands below the middle of its title, apart from the words beside it.
    void setNumberColumns(const QList<int>& columns) { m_numberColumns = columns; }
    void setRows(std::vector<Row> rows);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_titles;
    QList<int> m_numberColumns;
    std::vector<Row> m_rows;
};

} // namespace duibiao::ui
