// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace duibiao::submission {

/// What one column of a ledger holds.
enum class Column { None, RequirementId, Number, Task, Requirement, Unit, Deadline, Progress, DoneOn, Proof, Note };

/// Every column, in the order in which people are asked; Column::None first.
[[nodiscard]] std::span<const Column> allColumns();
/// A stable name for files and the command line: "none", "requirement_id", "progress" …
[[nodiscard]] QString columnName(Column column);
[[nodiscard]] std::optional<Column> columnFromName(QStringView name);
/// In the user's language.
[[nodiscard]] QString columnLabel(Column column);

/// The row that a table is known again by.
struct TableHead {
    QStringList words;         ///< its cells, normalised; a merged cell in every column that it covers
    bool isHeaderless = false; ///< the table has no header: this is the first row that tells of something

    friend bool operator==(const TableHead&, const TableHead&) = default;
};

/// What somebody said about the columns of a table, kept by the words of its header: a table whose header says the same
/// is read the same way. Of a table without a header, by what its first row holds where.
struct ColumnMapping {
    TableHead head;
    std::vector<Column>
        columns; ///< one for each of its words. Progress may stand several times (上半年, 下半年), the others once

    friend bool operator==(const ColumnMapping&, const ColumnMapping&) = default;
};

/// By what a header is known again: its words without blanks, and any number in place of another, so that
/// 2023年落实情况 and 2024年落实情况 are one. Empty for a row without words.
/// Of a table without a header: in which columns its first row holds a number, a day, words, or nothing. A row of words
/// alone cannot be told from a header by that, and is known again by just these words. Never the key of a header.
[[nodiscard]] QString headKey(const TableHead& head);
/// True for the key of a table without a header.
[[nodiscard]] bool isHeaderlessKey(QStringView key);

/// The mappings of a workspace.
class ColumnMappings {
public:
    /// Replaces what was said about the same head. False, and nothing is changed, where the header has no words or
    /// the columns are not one for each.
    bool set(ColumnMapping mapping);
    /// False when there is none.
    bool forget(const QString& key);
    [[nodiscard]] const ColumnMapping* find(const QString& key) const;
    [[nodiscard]] const std::vector<ColumnMapping>& all() const { return m_all; }
    [[nodiscard]] bool isEmpty() const { return m_all.empty(); }

private:
    std::vector<ColumnMapping> m_all;
};

/// `columns` with `column` standing at `index`; where it may stand once only, it is taken away from where it stood.
[[nodiscard]] std::vector<Column> withColumn(std::vector<Column> columns, int index, Column column);

} // namespace duibiao::submission
