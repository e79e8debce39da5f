// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/span.h"

#include <QDate>
#include <QStringList>

namespace duibiao::plan {

/// The words of a cell on one line, for reading and as written; both run parallel.
struct CellWords {
    QString words;
    QString written;
    [[nodiscard]] bool isEmpty() const { return words.isEmpty(); }
};

/// What is known of a cell that stands for the rows below it too.
struct Carried {
    CellWords cell;
    SourceSpan span;
    int until = -1; ///< last row that a merge covers; -1 without a merge
};

/// The words of a cell with its line ends mended.
[[nodiscard]] CellWords wordsOf(QStringView source);

/// The words of a cell of units: a name broken over lines is mended; where two names stand on two lines or a space
/// apart, an enumeration mark parts them.
[[nodiscard]] CellWords unitWordsOf(QStringView source);

/// A cell that was left empty on purpose: /, —.
[[nodiscard]] bool saysNone(QStringView words);

/// `names`, read from the words of a cell, in the script that the cell is written in.
[[nodiscard]] QStringList namesInScript(const QStringList& names, const CellWords& cell);

/// The last day that a cell of times names; no day for 长期坚持.
[[nodiscard]] QDate readDeadline(const QString& words, int planYear);

} // namespace duibiao::plan
