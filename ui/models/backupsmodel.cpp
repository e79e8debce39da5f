// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/backupsmodel.h"

#include "core/base/wording.h"

#include <QLocale>

namespace duibiao::ui {

BackupsModel::BackupsModel(QObject* parent) : QAbstractTableModel(parent) {}

void BackupsModel::setBackups(std::vector<store::Backup> backups)
{
    beginResetModel();
    m_backups = std::move(backups);
    endResetModel();
}

int BackupsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_backups.size());
}

int BackupsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BackupsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const store::Backup& backup = at(index.row());
    if (role == Qt::ToolTipRole) return backup.path;
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
    case MadeColumn: // as in the file's name, with the seconds that tell two apart
        return dayText(backup.madeAt.date()) + QLatin1Char(' ') + backup.madeAt.time().toString(u"HH:mm:ss");
    case SizeColumn: return QLocale().formattedDataSize(backup.bytes, 1);
    case WhyColumn:
        return backup.isBeforeMigration ? tr("Before the form of the file changed; never removed") : tr("Made by hand");
    default: return {};
    }
}

QVariant BackupsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case MadeColumn: return tr("Made");
    case SizeColumn: return tr("Size");
    case WhyColumn: return tr("Why");
    default: return {};
    }
}

} // namespace duibiao::ui
