// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/loaded.h"

#include <QAbstractItemModel>

namespace duibiao::ui {

/// Parts (where the file holds more than one plan) and the clauses under them, with how many requirements each holds.
class ClauseTreeModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { TitleColumn, CountColumn, ColumnCount };

    explicit ClauseTreeModel(QObject* parent = nullptr);
    void setPlan(PlanPtr plan);
    /// The innermost row whose words hold `offset`; invalid when none does.
    [[nodiscard]] QModelIndex indexAt(qsizetype offset) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Node {
        int parent = -1; // index of a node; -1 under the root
        int row = 0;     // among its siblings
        int part = -1;
        int clause = -1; // -1 for a part
        int requirements = 0;
        std::vector<int> children{};
    };
    void build();
    void countRequirements();
    [[nodiscard]] const Node* nodeOf(const QModelIndex& index) const;
    int append(Node node);

    PlanPtr m_plan;
    std::vector<Node> m_nodes;
    std::vector<int> m_top;
};

} // namespace duibiao::ui
