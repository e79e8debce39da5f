// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/submission/columns.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace duibiao::ui {

/// One table of a file that a unit sent, as far as somebody has to see it to say which column is what.
struct LedgerTable {
    QString name;            ///< its sheet, else its number
    QStringList rowNames;    ///< as the worksheet counts; one for each of `rows`
    QStringList columnNames; ///< A, B …
    std::vector<QStringList> rows;
    int lastHeader = -1;                     ///< the lowest row that can be the header
    int header = -1;                         ///< the row that is the header now; -1 for none
    std::vector<submission::Column> columns; ///< what each column is now; empty without a header
    bool isSaid = false;                     ///< somebody said so; else it was told by the words
};

/// What somebody says about one table.
struct LedgerChoice {
    int table = 0;
    int header = -1;
    std::vector<submission::Column> columns;
};

/// What one row says when the table is read as chosen.
struct UnderstoodRow {
    QString row;
    QString task;
    QString text;
    QString tells;
    QString dates;
    QString unit;
};

/// The tables of a file, and what reading them comes to.
struct LedgerFile {
    QString file;
    std::vector<LedgerTable> tables;
    /// What the words of a row say about the columns.
    std::function<std::vector<submission::Column>(int table, int row)> columnsAt;
    std::function<std::vector<UnderstoodRow>(const LedgerChoice& choice)> understood;
};

} // namespace duibiao::ui
