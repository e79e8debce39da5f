// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/rowsmodel.h"

#include <QSet>
#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace duibiao::ui {

class ColumnShares;
class EmptyState;
class WrappingRow;

/// A list with a line of words above it, buttons below it, and words in its place while it is empty.
class ListPage : public QWidget {
    Q_OBJECT

public:
    explicit ListPage(QWidget* parent = nullptr);
    /// What stands above the list; hidden while it is empty.
    void setWords(const QString& words);
    void setEmptyText(const QString& words);
    void setTitles(const QStringList& titles);
    /// Rows with the ids of those that were chosen are chosen again, and what was in sight stays there.
    void setRows(std::vector<RowsModel::Row> rows);
    /// `widest` share what room there is, the same ones every time; the others are as wide as `widths` says.
    void setColumns(const std::vector<int>& widest, const std::vector<int>& widths);
    /// A button below the list; `needsRows`: only while rows are chosen.
    QPushButton* addButton(bool needsRows);
    /// One at the end of that line.
    QPushButton* addButtonAtEnd();
    /// The chosen rows, in order.
    [[nodiscard]] std::vector<int> chosen() const;
    void choose(int row);
    [[nodiscard]] QTableView& table() const { return *m_table; }
    [[nodiscard]] RowsModel& model() const { return *m_model; }

Q_SIGNALS:
    void activated(int row);
    void chosenChanged();

private:
    void widen();
    void chooseAgain(const QSet<QString>& ids, const QString& current, int column);
    void update();

    RowsModel* m_model;
    QTableView* m_table;
    QLabel* m_words;
    EmptyState* m_state;
    WrappingRow* m_buttons;
    std::vector<QPushButton*> m_needRows;
    std::vector<int> m_widest; ///< columns that share what room there is
    ColumnShares* m_shares = nullptr;
};

} // namespace duibiao::ui
