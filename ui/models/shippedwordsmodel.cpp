// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/shippedwordsmodel.h"

#include "core/base/lexicon.h"

using namespace Qt::StringLiterals;

namespace duibiao::ui {

std::vector<ShippedWordsModel::List> ShippedWordsModel::lists()
{
    return {{u"synonyms"_s, tr("Words that count as one"), true},
            {u"light_words"_s, tr("Words that say nothing about a deed")},
            {u"event_measures"_s, tr("Measure words that count the same")},
            {u"measure-words"_s, tr("Measure words")},
            {u"modality"_s, tr("How strongly words bind")},
            {u"comparisons"_s, tr("Words that compare")},
            {u"time-words"_s, tr("Words of time")},
            {u"coverage-words"_s, tr("Words of coverage")},
            {u"claims"_s, tr("What sentences of reports claim")},
            {u"performers"_s, tr("Who did a deed")},
            {u"organisations"_s, tr("Words in names of units")},
            {u"ledger_columns"_s, tr("Columns of ledgers")}};
}

ShippedWordsModel::ShippedWordsModel(QObject* parent) : QAbstractTableModel(parent) {}

void ShippedWordsModel::setList(const QString& name)
{
    beginResetModel();
    m_rows.clear();
    for (const QStringList& row : lexiconRows(name)) {
        // Every list ends with its example; most begin with a class that only the program knows.
        if (name == "synonyms"_L1)
            m_rows.push_back({row.at(0), QString(row.at(1)).replace(u'|', u"；"_s), row.last()});
        else
            m_rows.push_back({row.size() > 2 ? row.at(1) : row.at(0), {}, row.last()});
    }
    endResetModel();
}

int ShippedWordsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ShippedWordsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ShippedWordsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    return m_rows[static_cast<size_t>(index.row())].at(index.column());
}

QVariant ShippedWordsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case WordColumn: return tr("Word");
    case VariantsColumn: return tr("Also said");
    case ExampleColumn: return tr("Example");
    default: return {};
    }
}

} // namespace duibiao::ui
