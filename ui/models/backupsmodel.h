// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backups.h"

#include <QAbstractTableModel>

namespace duibiao::ui {

/// The backups of a workspace, a row a backup.
class BackupsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { MadeColumn, SizeColumn, WhyColumn, ColumnCount };

    explicit BackupsModel(QObject* parent = nullptr);
    void setBackups(std::vector<store::Backup> backups);
    [[nodiscard]] const store::Backup& at(int row) const { return m_backups.at(static_cast<size_t>(row)); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<store::Backup> m_backups;
};

} // namespace duibiao::ui
