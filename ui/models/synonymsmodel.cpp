// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/synonymsmodel.h"

#include <algorithm>

namespace duibiao::ui {

SynonymsModel::SynonymsModel(QObject* parent) : QAbstractTableModel(parent) {}

void SynonymsModel::setSynonyms(std::vector<check::Synonym> synonyms, bool readOnly)
{
    beginResetModel();
    m_synonyms = std::move(synonyms);
    m_readOnly = readOnly;
    endResetModel();
}

void SynonymsModel::add(const check::Synonym& added)
{
    if (const QString fault = faultOf(added); !fault.isEmpty()) return Q_EMIT refused(fault);
    std::vector<check::Synonym> after = m_synonyms;
    after.push_back({added.said.trimmed(), added.means.trimmed()});
    Q_EMIT edited(after, [said = after.back().said] { return tr("the word %1").arg(said); });
}

void SynonymsModel::remove(const QList<int>& rows)
{
    if (rows.isEmpty() || m_readOnly) return;
    std::vector<check::Synonym> after;
    for (int row = 0; row < rowCount(); ++row)
        if (!rows.contains(row)) after.push_back(m_synonyms[static_cast<size_t>(row)]);
    const QString first = m_synonyms.at(static_cast<size_t>(*std::ranges::min_element(rows))).said;
    Q_EMIT edited(after, [first, count = static_cast<int>(rows.size())] {
        return count == 1 ? tr("the word %1").arg(first) : tr("%n word(s) of the office", nullptr, count);
    });
}

int SynonymsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_synonyms.size());
}

int SynonymsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SynonymsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole) return {};
    const check::Synonym& synonym = m_synonyms[static_cast<size_t>(index.row())];
    return index.column() == SaidColumn ? synonym.said : synonym.means;
}

bool SynonymsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || m_readOnly || !checkIndex(index, CheckIndexOption::IndexIsValid)) return false;
    std::vector<check::Synonym> after = m_synonyms;
    check::Synonym& synonym = after[static_cast<size_t>(index.row())];
    const check::Synonym before = synonym;
    (index.column() == SaidColumn ? synonym.said : synonym.means) = value.toString().trimmed();
    if (synonym == before) return false;
    std::vector<check::Synonym> others = m_synonyms;
    others.erase(others.begin() + index.row());
    if (const QString fault = check::faultOf(synonym, others); !fault.isEmpty()) {
        Q_EMIT refused(fault);
        return false;
    }
    const StepName what = [said = synonym.said] { return tr("the word %1").arg(said); };
    // The list is filled anew by what follows, and must not be while an editor is closing.
    QMetaObject::invokeMethod(this, [this, after, what] { Q_EMIT edited(after, what); }, Qt::QueuedConnection);
    return true;
}

Qt::ItemFlags SynonymsModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && !m_readOnly ? flags | Qt::ItemIsEditable : flags;
}

QVariant SynonymsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    return section == SaidColumn ? tr("Word of the office") : tr("Counts as");
}

} // namespace duibiao::ui
