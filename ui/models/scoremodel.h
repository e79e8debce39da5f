// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/loadedscores.h"

#include <QAbstractTableModel>

namespace duibiao::ui {

/// The units with their figures, group by group; within a group by rate where the rubric gives places, else in the
/// order of the list of units.
class ScoreModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        GroupColumn,
        PlaceColumn,
        UnitColumn,
        PointsColumn,
        MaximumColumn,
        RateColumn,
        OpenColumn,
        ColumnCount
    };

    explicit ScoreModel(QObject* parent = nullptr);
    void setScores(ScoresPtr scores);
    [[nodiscard]] const ScoresPtr& scores() const { return m_scores; }
    [[nodiscard]] const check::UnitScore& at(int row) const
    {
        return m_scores->scores.units[m_order[static_cast<std::size_t>(row)]];
    }
    /// The row of the unit; -1 when there is none.
    [[nodiscard]] int rowOf(const QString& unit) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString display(const check::UnitScore& unit, int column) const;
    ScoresPtr m_scores;
    std::vector<std::size_t> m_order; ///< row → index into Scores::units
};

/// The group's name, in words for units of no group.
[[nodiscard]] QString groupWords(const QString& name);

} // namespace duibiao::ui
