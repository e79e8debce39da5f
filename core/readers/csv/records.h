// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace duibiao::readers::csv {

/// Cuts text into records of cells, each code unit looked at once (twice where a quote does not close).
class RecordScanner {
public:
    RecordScanner(QStringView text, QChar delimiter) : m_text(text), m_delimiter(delimiter) {}

    /// The next record; a blank line is a record of one blank cell. Nothing at the end.
    [[nodiscard]] std::optional<std::vector<QString>> next();
    /// True when a quote did not close and was taken for a character.
    [[nodiscard]] bool hasUnclosedQuote() const { return m_unclosed; }

private:
    /// Where the quote of a quoted cell opens; the end of the text when the cell is not quoted.
    [[nodiscard]] qsizetype quoteAt() const;
    [[nodiscard]] QString plainCell();
    [[nodiscard]] std::optional<QString> quotedCell();

    QStringView m_text;
    QChar m_delimiter;
    qsizetype m_at = 0;
    bool m_unclosed = false;
};

/// The delimiter that cuts the first records most evenly; a comma where none does. `evenly`: whether all of them have
/// the same number of at least three cells.
[[nodiscard]] QChar findDelimiter(QStringView text, bool* evenly = nullptr);

} // namespace duibiao::readers::csv
