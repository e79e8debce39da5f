// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ledgertables.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;
class QTableWidget;

namespace duibiao::ui {

/// Which column of a ledger is what: the columns to choose for, the file as it is, and live beneath it what its rows
/// say when they are read so. Nothing is stored before the dialog is accepted.
class ColumnsDialog : public QDialog {
    Q_OBJECT

public:
    /// `file` has at least one table.
    ColumnsDialog(LedgerFile file, QWidget* parent);

    [[nodiscard]] const LedgerChoice& choice() const { return m_choice; }
    /// As if a person had chosen it.
    void chooseTable(int table);
    void chooseHeader(int row);
    void chooseNoHeader();
    void chooseColumn(int column, submission::Column what);

Q_SIGNALS:
    void said(const duibiao::submission::ColumnMapping& mapping);
    void forgetRequested(const duibiao::submission::TableHead& head); ///< back to what the words of the header say

private:
    [[nodiscard]] const LedgerTable& table() const { return m_file.tables.at(static_cast<size_t>(m_choice.table)); }
    [[nodiscard]] QWidget* makeColumns();
    [[nodiscard]] QWidget* makePreviews();
    [[nodiscard]] submission::TableHead tableHead(int header, bool isHeaderless) const;
    [[nodiscard]] QString howWords(bool isUnchanged) const;
    void showTable();
    void fillHeaders();
    void showColumns();
    void showFile();
    void showUnderstood();
    void take();
    void restoreLayout();
    /// In which every column and what it is can be read.
    [[nodiscard]] int leastColumnsWidth() const;

    LedgerFile m_file;
    LedgerChoice m_choice;
    QComboBox* m_table;
    QComboBox* m_header;
    QLabel* m_how;
    QSplitter* m_middle;
    QTableWidget* m_columns;
    QTableWidget* m_rows;
    QLabel* m_understoodTitle;
    QTableWidget* m_understood;
    QPushButton* m_use;
    QPushButton* m_forget;
};

} // namespace duibiao::ui
