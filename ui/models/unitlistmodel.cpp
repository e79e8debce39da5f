// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/unitlistmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::ui {

namespace {

QString joined(const QStringList& names)
{
    return names.join(u'；');
}

/// Names as people separate them.
QStringList split(QString text)
{
    QStringList names;
    for (const QString& part : text.replace(u';', u'；').replace(u'、', u'；').split(u'；', Qt::SkipEmptyParts))
        if (const QString name = part.trimmed(); !name.isEmpty() && !names.contains(name)) names += name;
    return names;
}

QString shown(const units::Suggestion::Proposed& row, int column)
{
    switch (column) {
    case UnitListModel::NameColumn: return row.unit.name;
    case UnitListModel::AliasesColumn: return joined(row.unit.aliases);
    case UnitListModel::GroupsColumn: return joined(row.unit.groups);
    case UnitListModel::ParentColumn: return row.unit.parent;
    default: return {};
    }
}

void store(units::Unit& unit, int column, const QString& text)
{
    switch (column) {
    case UnitListModel::NameColumn: unit.name = text.trimmed(); break;
    case UnitListModel::AliasesColumn: unit.aliases = split(text); break;
    case UnitListModel::GroupsColumn: unit.groups = split(text); break;
    case UnitListModel::ParentColumn: unit.parent = text.trimmed(); break;
    default: break;
    }
}

/// Writes words into a column of a unit. False where nothing is another one by that, or the unit would be lost.
bool put(units::Suggestion::Proposed& row, int column, const QString& words)
{
    units::Unit& unit = row.unit;
    const QString before = shown(row, column);
    const QString name = unit.name;
    store(unit, column, words);
    if (unit.name.isEmpty() && !name.isEmpty()) return false; // a unit without a name would be lost
    // What was found, assigned and decided under the old name stays its own.
    if (unit.name != name && !name.isEmpty() && !unit.aliases.contains(name)) unit.aliases += name;
    return shown(row, column) != before;
}

std::vector<units::Unit> named(const UnitListModel::Rows& rows)
{
    std::vector<units::Unit> out;
    for (const UnitListModel::Row& row : rows)
        if (!row.unit.name.isEmpty()) out.push_back(row.unit);
    return out;
}

} // namespace

class UnitListModel::Change : public QUndoCommand {
public:
    Change(UnitListModel& model, const QString& text, State after)
        : QUndoCommand(text), m_model(model), m_before(model.state()), m_after(std::move(after))
    {
    }
    void undo() override { m_model.show(m_before); }
    void redo() override { m_model.show(m_after); }

private:
    UnitListModel& m_model;
    State m_before;
    State m_after;
};

UnitListModel::UnitListModel(Rows rows, QObject* parent) : QAbstractTableModel(parent), m_rows(std::move(rows)) {}

std::vector<units::Unit> UnitListModel::units() const
{
    return named(m_rows);
}

std::vector<units::Unit> UnitListModel::unitsWith(const QModelIndex& index, const QString& words) const
{
    Rows rows = m_rows;
    Row& row = rows.at(static_cast<std::size_t>(index.row()));
    const Row before = row;
    if (!put(row, index.column(), words)) row = before;
    return named(rows);
}

void UnitListModel::takeUp(const std::vector<units::Unit>& units)
{
    State after{{}, m_apart};
    for (const units::Unit& unit : units) {
        Row row{unit, 0, false};
        // How many duties name it was not kept: that is told from the rows with one of its names.
        for (const Row& each : m_rows) {
            if (each.unit.name != unit.name && !unit.aliases.contains(each.unit.name)) continue;
            row.duties += each.duties;
            row.isKnown = row.isKnown || each.isKnown;
        }
        after.rows.push_back(std::move(row));
    }
    change(tr("Go on with an earlier list"), std::move(after));
}

void UnitListModel::change(const QString& text, State after)
{
    m_undo.push(new Change(*this, text, std::move(after)));
}

void UnitListModel::show(const State& state)
{
    const bool sameRows = state.rows.size() == m_rows.size();
    if (!sameRows) beginResetModel();
    m_rows = state.rows;
    m_apart = state.apart;
    if (!sameRows)
        endResetModel();
    else if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT changed();
}

int UnitListModel::add()
{
    State after = state();
    after.rows.push_back({});
    change(tr("Add a unit"), std::move(after));
    return rowCount() - 1;
}

void UnitListModel::remove(const QList<int>& rows)
{
    if (rows.isEmpty()) return;
    State after{{}, m_apart};
    for (int row = 0; row < rowCount(); ++row)
        if (!rows.contains(row)) after.rows.push_back(m_rows[static_cast<std::size_t>(row)]);
    change(tr("Remove units"), std::move(after));
}

void UnitListModel::merge(const QString& kept, const QString& other)
{
    State after = state();
    const auto named = [&](const QString& name) {
        return std::ranges::find_if(after.rows, [&](const Row& row) { return row.unit.name == name; });
    };
    const auto into = named(kept);
    const auto from = named(other);
    if (into == after.rows.end() || from == after.rows.end() || into == from) return;
    into->unit = units::merged(into->unit, from->unit);
    into->duties += from->duties;
    after.rows.erase(from);
    change(tr("Merge %1 into %2").arg(other, kept), std::move(after));
}

void UnitListModel::keepApart(const QString& a, const QString& b)
{
    State after = state();
    after.apart.emplace_back(a, b);
    change(tr("Keep %1 and %2 apart").arg(a, b), std::move(after));
}

std::vector<units::NearMiss> UnitListModel::nearMisses() const
{
    QStringList names;
    for (const Row& row : m_rows) names += row.unit.name;
    std::vector<units::NearMiss> out = units::nearMisses(names);
    std::erase_if(out, [this](const units::NearMiss& pair) {
        return std::ranges::any_of(m_apart, [&](const auto& apart) {
            return apart == std::pair(pair.a, pair.b) || apart == std::pair(pair.b, pair.a);
        });
    });
    return out;
}

std::vector<units::Clash> UnitListModel::clashes() const
{
    units::Registry registry;
    for (const units::Unit& unit : units()) registry.add(unit);
    return units::clashes(registry);
}

int UnitListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int UnitListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant UnitListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        if (index.column() == DutiesColumn) return row.duties;
        return shown(row, index.column());
    case Qt::ToolTipRole: return shown(row, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == DutiesColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                              : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    default: return {};
    }
}

bool UnitListModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() == DutiesColumn)
        return false;
    State after = state();
    Row& row = after.rows[static_cast<std::size_t>(index.row())];
    if (!put(row, index.column(), value.toString())) return false;
    change(tr("Change %1").arg(row.unit.name), std::move(after));
    return true;
}

Qt::ItemFlags UnitListModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() != DutiesColumn ? flags | Qt::ItemIsEditable : flags;
}

QVariant UnitListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case NameColumn: return tr("Unit");
    case AliasesColumn: return tr("Other names");
    case GroupsColumn: return tr("Groups");
    case ParentColumn: return tr("Belongs to");
    case DutiesColumn: return tr("Duties");
    default: return {};
    }
}

} // namespace duibiao::ui
