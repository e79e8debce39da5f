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
    int firstRow = 0;                        ///< the first one that tells of something where there is no header
    bool isHeaderless = false;               ///< somebody said that there is no header
    std::vector<submission::Column> columns; ///< what each column is now; empty without a header
    bool isSaid = false;                     ///< somebody said so; else it was told by the words
};

/// What somebody says about one table.
struct LedgerChoice {
    int table = 0;
    int header = -1;           ///< a row; -1 for none, or for none yet
    bool isHeaderless = false; ///< there is none: the columns are said by their places
    std::vector<submission::Column> columns;

    /// True where it is said how the rows are to be read.
    [[nodiscard]] bool isMade() const { return header >= 0 || isHeaderless; }
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
