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

/// What somebody said about the columns of a table, kept by the words of its header: a table whose header says the same
/// is read the same way.
struct ColumnMapping {
    QStringList words; ///< the header cells, normalised; a merged cell in every column that it covers
    std::vector<Column>
        columns; ///< one for each of `words`. Progress may stand several times (上半年, 下半年), the others once

    friend bool operator==(const ColumnMapping&, const ColumnMapping&) = default;
};

/// By what a header is known again: its words without blanks, and any number in place of another, so that
/// 2023年落实情况 and 2024年落实情况 are one. Empty for a row without words.
[[nodiscard]] QString headerKey(const QStringList& words);

/// The mappings of a workspace.
class ColumnMappings {
public:
    /// Replaces what was said about the same header. False, and nothing is changed, where the header has no words or
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
