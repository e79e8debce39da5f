// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/scoremodel.h"

#include "ui/models/roles.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::ui {

QString groupWords(const QString& name)
{
    return name.isEmpty() ? QCoreApplication::translate("duibiao::ui::ScoreModel", "Other units") : name;
}

ScoreModel::ScoreModel(QObject* parent) : QAbstractTableModel(parent) {}

void ScoreModel::setScores(ScoresPtr scores)
{
    beginResetModel();
    m_scores = std::move(scores);
    m_order.clear();
    if (m_scores) {
        for (const check::GroupScore& group : m_scores->scores.groups) {
            const auto begin = static_cast<std::ptrdiff_t>(m_order.size());
            for (std::size_t i = 0; i < m_scores->scores.units.size(); ++i)
                if (m_scores->scores.units[i].group == group.name) m_order.push_back(i);
            if (!m_scores->rubric.ranking) continue;
            std::ranges::stable_sort(m_order.begin() + begin, m_order.end(), {}, [this](std::size_t unit) {
                const auto& rank = m_scores->scores.units[unit].rank;
                return rank ? *rank
                            : static_cast<int>(m_scores->scores.units.size()) + 1; // what is not scored stands last
            });
        }
    }
    endResetModel();
}

int ScoreModel::rowOf(const QString& unit) const
{
    for (std::size_t row = 0; row < m_order.size(); ++row)
        if (m_scores->scores.units[m_order[row]].unit == unit) return static_cast<int>(row);
    return -1;
}

int ScoreModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int ScoreModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ScoreModel::display(const check::UnitScore& unit, int column) const
{
    switch (column) {
    case GroupColumn: return groupWords(unit.group);
    case PlaceColumn: return unit.rank ? QString::number(*unit.rank) : QString();
    case UnitColumn: return unit.unit;
    case PointsColumn: return unit.isScored ? unit.points.text() : u"–"_s;
    case MaximumColumn: return unit.isScored ? unit.maximum.text() : u"–"_s;
    case RateColumn: return unit.isScored ? unit.rate.text() + u'%' : u"–"_s;
    case OpenColumn: return unit.open > 0 ? QString::number(unit.open) : QString();
    default: return {};
    }
}

QVariant ScoreModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const check::UnitScore& unit = at(index.row());
    switch (role) {
    case Qt::DisplayRole: return display(unit, index.column());
    case Qt::ToolTipRole: return index.column() == UnitColumn ? unit.unit : unit.formula;
    case Qt::TextAlignmentRole:
        return index.column() == GroupColumn || index.column() == UnitColumn
                   ? QVariant(Qt::AlignLeft | Qt::AlignVCenter)
                   : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case IdRole: return unit.unit;
    default: return {};
    }
}

QVariant ScoreModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::ToolTipRole && section == OpenColumn)
        return tr("Verdicts that wait for a person: the score is provisional while there are any");
    if (role == Qt::TextAlignmentRole && section > UnitColumn) return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case GroupColumn: return tr("Group");
    case PlaceColumn: return tr("Place");
    case UnitColumn: return tr("Unit");
    case PointsColumn: return tr("Points");
    case MaximumColumn: return tr("Maximum");
    case RateColumn: return tr("Rate");
    case OpenColumn: return tr("Open");
    default: return {};
    }
}

} // namespace duibiao::ui
