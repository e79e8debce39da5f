// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/suggestion.h"

#include <QAbstractTableModel>
#include <QUndoStack>

namespace duibiao::ui {

/// The list of units while somebody works on it. Every change can be undone.
class UnitListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, AliasesColumn, GroupsColumn, ParentColumn, DutiesColumn, ColumnCount };
    using Row = units::Suggestion::Proposed;
    using Rows = std::vector<Row>;

    explicit UnitListModel(Rows rows, QObject* parent = nullptr);

    [[nodiscard]] const Rows& rows() const { return m_rows; }
    [[nodiscard]] std::vector<units::Unit> units() const; ///< those that have a name
    [[nodiscard]] QUndoStack& undoStack() { return m_undo; }

    /// Appends a unit without a name yet; returns its row.
    int add();
    void remove(const QList<int>& rows);
    /// Makes the unit `other` another name of `kept`.
    void merge(const QString& kept, const QString& other);
    /// The two are different units: they are not shown as alike any more.
    void keepApart(const QString& a, const QString& b);

    /// Puts the list that somebody had before in place of this one, as one step.
    void takeUp(const std::vector<units::Unit>& units);
    /// The units as they would be once `words`, which are being typed, stood in the cell at `index`.
    [[nodiscard]] std::vector<units::Unit> unitsWith(const QModelIndex& index, const QString& words) const;

    /// Pairs that look like one unit, most similar first.
    [[nodiscard]] std::vector<units::NearMiss> nearMisses() const;
    [[nodiscard]] std::vector<units::Clash> clashes() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void changed();

private:
    struct State {
        Rows rows;
        std::vector<std::pair<QString, QString>> apart;
    };
    class Change;

    void change(const QString& text, State after);
    void show(const State& state);
    [[nodiscard]] State state() const { return {m_rows, m_apart}; }

    Rows m_rows;
    std::vector<std::pair<QString, QString>> m_apart;
    QUndoStack m_undo;
};

} // namespace duibiao::ui
