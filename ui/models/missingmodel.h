// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/requestletter.h"

#include <QAbstractItemModel>
#include <QSet>

namespace duibiao::ui {

/// What is missing, unit by unit: units that can be ticked, and under each the duties that it is asked for.
class MissingModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { WordsColumn, DeadlineColumn, StatusColumn, ReasonColumn, ColumnCount };

    explicit MissingModel(QObject* parent = nullptr);
    /// All units are ticked at first.
    void setMissing(std::vector<report::Missing> missing);
    [[nodiscard]] const std::vector<report::Missing>& missing() const { return m_missing; }
    /// The names of the units that are ticked, in order.
    [[nodiscard]] QStringList chosen() const;
    void setAllChosen(bool chosen);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    /// DisplayRole, ToolTipRole: the words; CheckStateRole of a unit; StatusRole of a duty; AccessibleTextRole.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void chosenChanged();

private:
    [[nodiscard]] QVariant unitData(int row, int column, int role) const;
    [[nodiscard]] QVariant itemData(const report::MissingItem& item, int column, int role) const;

    std::vector<report::Missing> m_missing;
    QSet<int> m_left; ///< rows of units that are not ticked
};

} // namespace duibiao::ui
