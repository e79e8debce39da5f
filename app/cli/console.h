// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace duibiao::cli {

// Results go to standard output, always as UTF-8; what went wrong goes to standard error.

/// False when standard output does not take it (closed pipe, full disk); that has been said on standard error then.
[[nodiscard]] bool print(const QByteArray& utf8);
[[nodiscard]] bool print(const QString& text);
/// Writes beside the target and renames: an earlier file stays until the new one is whole. False when that fails, which
/// has been said on standard error then.
[[nodiscard]] bool save(const QString& path, const QByteArray& bytes);
/// One line on standard error.
void complain(const QString& message);
void complain(const Error& error);

/// Columns that a terminal gives the text: two for wide East Asian characters, none for combining marks.
[[nodiscard]] int displayWidth(QStringView text);
/// `text` followed by spaces up to `width` columns.
[[nodiscard]] QString padded(const QString& text, int width);
/// `text` on one line, cut to at most `width` columns with an ellipsis.
[[nodiscard]] QString elided(QStringView text, int width);

/// A table for people: columns aligned by display width, each cell on one line.
class TextTable {
public:
    struct Column {
        QString title;
        int widest = 40; ///< longer cells are cut
        bool rightAligned = false;
    };
    explicit TextTable(std::vector<Column> columns) : m_columns(std::move(columns)) {}
    void add(QStringList cells) { m_rows.push_back(std::move(cells)); }
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    [[nodiscard]] QString text() const;

private:
    std::vector<Column> m_columns;
    std::vector<QStringList> m_rows;
};

/// Raised by Ctrl+C, for long work to poll. A second Ctrl+C ends the program at once.
[[nodiscard]] CancelToken interruption();

} // namespace duibiao::cli
