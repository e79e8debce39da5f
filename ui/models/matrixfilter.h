// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/selection.h"
#include "ui/models/verdicttable.h"

#include <QAbstractProxyModel>
#include <QSet>

namespace duibiao::ui {

class MatrixModel;

/// What the duties of the matrix are put together by.
enum class Grouping { None, Section, Units, Status, Due };
inline constexpr std::array allGroupings{Grouping::None, Grouping::Section, Grouping::Units, Grouping::Status,
                                         Grouping::Due};
/// "none", "section" …: how a grouping is remembered.
[[nodiscard]] QString groupingKey(Grouping grouping);
/// None for anything that is no key.
[[nodiscard]] Grouping groupingFromKey(const QString& key);
/// "By section" …, translated.
[[nodiscard]] QString groupingName(Grouping grouping);

/// The rows and columns of a MatrixModel that a selection takes, under a heading row for each group. The cells of a
/// heading say how much of the group each unit has done. Holds nothing but row numbers, and is computed in one go:
/// other conditions reset it, closing and opening a group does not.
class MatrixFilter : public QAbstractProxyModel {
    Q_OBJECT

public:
    /// Valid for heading rows only, in cells and in the vertical header: true where the group is open (bool).
    enum FilterRole { OpenRole = Qt::UserRole + 300 };

    explicit MatrixFilter(QObject* parent = nullptr);
    void setSourceModel(QAbstractItemModel* model) override; ///< a MatrixModel
    void setConditions(const check::Selection& conditions);
    [[nodiscard]] const check::Selection& conditions() const { return m_conditions; }
    /// The day that deadlines are seen from.
    void setAsOf(QDate day);
    void setGrouping(Grouping grouping);
    [[nodiscard]] Grouping grouping() const { return m_grouping; }
    /// Opens or closes the group whose heading is `row`; does nothing for other rows.
    void toggle(int row);
    [[nodiscard]] bool isHeading(int row) const;
    /// True for a cell whose result the conditions take.
    [[nodiscard]] bool takes(const QModelIndex& index) const;
    /// The next cell to decide on after `from` (`step` 1) or before it (-1), row by row and round to the other end: a
    /// result that the conditions take, or where they ask for no results, one that waits for a decision. Invalid where
    /// there is none.
    [[nodiscard]] QModelIndex nextToDecide(const QModelIndex& from, int step) const;
    /// How many results the conditions take, those in closed groups included; and in how many duties.
    [[nodiscard]] int results() const;
    [[nodiscard]] int duties() const;

    [[nodiscard]] QModelIndex mapToSource(const QModelIndex& index) const override; ///< invalid for headings
    [[nodiscard]] QModelIndex
    mapFromSource(const QModelIndex& index) const override; ///< invalid for what is hidden or in a closed group
    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] QModelIndex buddy(const QModelIndex& index) const override { return index; }
    [[nodiscard]] bool hasChildren(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Group {
        QString key;
        QString title;
        int rank = 0;          ///< groups are sorted by it, and come in the order of the plan where it is the same
        std::vector<int> rows; ///< of the source
        mutable QHash<int, report::Counts> counts; ///< by column of the source; counted when somebody looks
        friend bool operator==(const Group& one, const Group& other)
        {
            return one.key == other.key && one.rows == other.rows;
        }
    };
    struct Row {
        int group = -1;
        int source = -1; ///< -1 for the heading of the group
        friend bool operator==(const Row&, const Row&) = default;
    };
    struct Content {
        std::vector<Group> groups;
        std::vector<Row> rows;
        std::vector<int> columns; ///< of the source
        std::vector<int> shownAt; ///< of each row of the source: where it is shown, or -1
        friend bool operator==(const Content&, const Content&) = default;
    };
    [[nodiscard]] Content compute() const;
    void lay(Content& content) const;
    void rebuild();
    void onData();
    [[nodiscard]] bool takesRow(int row, const std::vector<int>& columns) const;
    [[nodiscard]] bool takesCell(int row, int column) const;
    [[nodiscard]] Group groupOf(int row) const; ///< without its rows
    [[nodiscard]] Group groupByUnits(int row) const;
    [[nodiscard]] Group groupByStatus(int row) const;
    [[nodiscard]] const report::Counts& countsOf(const Group& group, int column) const;
    [[nodiscard]] QVariant headingCell(const Group& group, int column, int role) const;
    [[nodiscard]] QVariant headingHeader(const Group& group, int role) const;

    MatrixModel* m_model = nullptr;
    check::Selection m_conditions;
    Grouping m_grouping = Grouping::None;
    QDate m_asOf;
    QSet<QString> m_closed; ///< keys of groups
    Content m_content;
};

} // namespace duibiao::ui
