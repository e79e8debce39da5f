// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/matrixfilter.h"

#include "core/plan/lastday.h"
#include "ui/models/matrixmodel.h"

#include <QFont>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::ui {

namespace {

/// What needs somebody first comes first.
constexpr std::array byUrgency{check::Status::NotMet,       check::Status::NoEvidence, check::Status::NeedsReview,
                               check::Status::MetLate,      check::Status::NotDue,     check::Status::Met,
                               check::Status::NotApplicable};

constexpr std::array groupingKeys{u"none", u"section", u"units", u"status", u"due"};

int urgency(check::Status status)
{
    return static_cast<int>(std::ranges::find(byUrgency, status) - byUrgency.begin());
}

} // namespace

QString groupingKey(Grouping grouping)
{
    return QString::fromUtf16(groupingKeys[static_cast<size_t>(grouping)]);
}

Grouping groupingFromKey(const QString& key)
{
    const auto found = std::ranges::find(allGroupings, key, groupingKey);
    return found == allGroupings.end() ? Grouping::None : *found;
}

QString groupingName(Grouping grouping)
{
    switch (grouping) {
    case Grouping::None: return MatrixFilter::tr("Not grouped");
    case Grouping::Section: return MatrixFilter::tr("By section of the plan");
    case Grouping::Units: return MatrixFilter::tr("By units bound");
    case Grouping::Status: return MatrixFilter::tr("By most urgent status");
    case Grouping::Due: return MatrixFilter::tr("By deadline");
    }
    return {};
}

MatrixFilter::MatrixFilter(QObject* parent) : QAbstractProxyModel(parent) {}

void MatrixFilter::setSourceModel(QAbstractItemModel* model)
{
    beginResetModel();
    if (m_model) m_model->disconnect(this);
    m_model = qobject_cast<MatrixModel*>(model);
    QAbstractProxyModel::setSourceModel(model);
    if (m_model) {
        connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
        connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
            m_content = compute();
            endResetModel();
        });
        connect(m_model, &QAbstractItemModel::dataChanged, this, &MatrixFilter::onData);
    }
    m_content = compute();
    endResetModel();
}

void MatrixFilter::setConditions(const check::Selection& conditions)
{
    if (conditions == m_conditions) return;
    m_conditions = conditions;
    rebuild();
}

void MatrixFilter::setAsOf(QDate day)
{
    if (day == m_asOf) return;
    m_asOf = day;
    if (m_conditions.due != check::Selection::Due::Any || m_grouping == Grouping::Due) rebuild();
}

void MatrixFilter::setGrouping(Grouping grouping)
{
    if (grouping == m_grouping) return;
    m_grouping = grouping;
    m_closed.clear();
    rebuild();
}

void MatrixFilter::rebuild()
{
    Content content = compute();
    if (content == m_content) return;
    beginResetModel();
    m_content = std::move(content);
    endResetModel();
}

void MatrixFilter::onData()
{
    for (const Group& group : m_content.groups) group.counts.clear();
    if (m_conditions.asksCells() || m_grouping == Grouping::Status) rebuild();
    if (rowCount() > 0 && columnCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

bool MatrixFilter::takesCell(int row, int column) const
{
    const VerdictCell cell = m_model->cell(m_model->index(row, column));
    return !cell.isEmpty() &&
           check::takes(m_conditions, m_model->unitName(column), cell.status(), cell.decision != nullptr);
}

bool MatrixFilter::takesRow(int row, const std::vector<int>& columns) const
{
    if (!check::takes(m_conditions, m_model->requirement(row), m_model->plan(), m_asOf)) return false;
    return !m_conditions.asksCells() ||
           std::ranges::any_of(columns, [&](int column) { return takesCell(row, column); });
}

MatrixFilter::Content MatrixFilter::compute() const
{
    Content content;
    if (!m_model) return content;
    for (int column = 0; column < m_model->columnCount(); ++column)
        if (m_conditions.unit.isEmpty() || m_model->unitName(column) == m_conditions.unit)
            content.columns.push_back(column);
    const int rows = m_model->rowCount();
    QHash<QString, size_t> known;
    for (int row = 0; row < rows; ++row) {
        if (!takesRow(row, content.columns)) continue;
        Group group = groupOf(row);
        auto at = known.constFind(group.key);
        if (at == known.cend()) {
            at = known.insert(group.key, content.groups.size());
            content.groups.push_back(std::move(group));
        }
        content.groups[*at].rows.push_back(row);
    }
    std::ranges::stable_sort(content.groups, {}, &Group::rank);
    lay(content);
    return content;
}

void MatrixFilter::lay(Content& content) const
{
    content.rows.clear();
    content.shownAt.assign(static_cast<size_t>(m_model->rowCount()), -1);
    for (int group = 0; group < static_cast<int>(content.groups.size()); ++group) {
        const Group& each = content.groups[static_cast<size_t>(group)];
        if (m_grouping != Grouping::None) content.rows.push_back({group, -1});
        if (m_closed.contains(each.key)) continue;
        for (const int row : each.rows) {
            content.shownAt[static_cast<size_t>(row)] = static_cast<int>(content.rows.size());
            content.rows.push_back({group, row});
        }
    }
}

MatrixFilter::Group MatrixFilter::groupOf(int row) const
{
    const plan::Requirement& requirement = m_model->requirement(row);
    switch (m_grouping) {
    case Grouping::None: break;
    case Grouping::Section: {
        const QString top = requirement.path.section(u'/', 0, 0);
        Group group{u"%1|%2"_s.arg(QString::number(requirement.part), top),
                    top.isEmpty() ? tr("Before the first clause") : top,
                    0,
                    {},
                    {}};
        const auto& clauses = m_model->plan().clauses;
        const auto clause = std::ranges::find_if(
            clauses, [&](const plan::Clause& each) { return each.part == requirement.part && each.path == top; });
        if (clause != clauses.end() && clause->heading) group.title += u' ' + *clause->heading;
        return group;
    }
    case Grouping::Units: return groupByUnits(row);
    case Grouping::Status: return groupByStatus(row);
    case Grouping::Due: {
        using Due = check::Selection::Due;
        for (const Due due : {Due::Past, Due::Soon, Due::Later, Due::Undated}) {
            check::Selection only;
            only.due = due;
            if (check::takes(only, requirement, m_model->plan(), m_asOf))
                return {check::dueName(due), check::dueLabel(due), static_cast<int>(due), {}, {}};
        }
        break;
    }
    }
    return {};
}

MatrixFilter::Group MatrixFilter::groupByUnits(int row) const
{
    // One unit by its name; several by the group that all of them are in.
    QStringList names;
    QStringList shared;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (m_model->cell(m_model->index(row, column)).isEmpty()) continue;
        const QStringList groups = m_model->unitGroups(column);
        if (names.isEmpty())
            shared = groups;
        else
            shared.removeIf([&](const QString& group) { return !groups.contains(group); });
        names += m_model->unitName(column);
    }
    if (names.isEmpty()) return {u"-"_s, tr("Binds no unit of the list"), 3, {}, {}};
    if (!shared.isEmpty()) return {u"g|"_s + shared.first(), shared.first(), 0, {}, {}};
    if (names.size() == 1) return {u"u|"_s + names.first(), names.first(), 1, {}, {}};
    return {u"*"_s, tr("Several units"), 2, {}, {}};
}

MatrixFilter::Group MatrixFilter::groupByStatus(int row) const
{
    int most = static_cast<int>(byUrgency.size());
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const VerdictCell cell = m_model->cell(m_model->index(row, column));
        if (cell.isEmpty() || (!m_conditions.unit.isEmpty() && m_model->unitName(column) != m_conditions.unit))
            continue;
        most = std::min(most, urgency(cell.status()));
    }
    if (most == static_cast<int>(byUrgency.size())) return {u"-"_s, tr("No results"), most, {}, {}};
    const check::Status status = byUrgency[static_cast<size_t>(most)];
    return {check::statusName(status), check::statusLabel(status), most, {}, {}};
}

bool MatrixFilter::isHeading(int row) const
{
    return row >= 0 && row < rowCount() && m_content.rows[static_cast<size_t>(row)].source < 0;
}

void MatrixFilter::toggle(int row)
{
    if (!isHeading(row)) return;
    const Group& group = m_content.groups[static_cast<size_t>(m_content.rows[static_cast<size_t>(row)].group)];
    const int last = row + static_cast<int>(group.rows.size());
    if (m_closed.remove(group.key)) {
        beginInsertRows({}, row + 1, last);
        lay(m_content);
        endInsertRows();
    } else {
        m_closed.insert(group.key);
        beginRemoveRows({}, row + 1, last);
        lay(m_content);
        endRemoveRows();
    }
    if (columnCount() > 0) Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Vertical, row, row);
}

QModelIndex MatrixFilter::nextToDecide(const QModelIndex& from, int step) const
{
    const check::Selection wanted =
        m_conditions.asksCells() ? m_conditions : check::Selection{.decided = check::Selection::Decided::Waiting};
    const int columns = columnCount();
    const int cells = rowCount() * columns;
    int at = from.isValid() ? from.row() * columns + from.column() : step > 0 ? -1 : 0;
    for (int seen = 0; seen < cells; ++seen) {
        at = (at + step + cells) % cells;
        const QModelIndex here = index(at / columns, at % columns);
        const QModelIndex source = mapToSource(here);
        if (!source.isValid()) continue; // a heading
        const VerdictCell cell = m_model->cell(source);
        if (!cell.isEmpty() &&
            check::takes(wanted, m_model->unitName(source.column()), cell.status(), cell.decision != nullptr))
            return here;
    }
    return {};
}

bool MatrixFilter::takes(const QModelIndex& index) const
{
    const QModelIndex cell = mapToSource(index);
    return cell.isValid() && takesCell(cell.row(), cell.column());
}

int MatrixFilter::results() const
{
    int count = 0;
    for (const Group& group : m_content.groups)
        for (const int row : group.rows)
            for (const int column : m_content.columns) count += takesCell(row, column) ? 1 : 0;
    return count;
}

int MatrixFilter::duties() const
{
    int count = 0;
    for (const Group& group : m_content.groups) count += static_cast<int>(group.rows.size());
    return count;
}

const report::Counts& MatrixFilter::countsOf(const Group& group, int column) const
{
    const auto known = group.counts.constFind(column);
    if (known != group.counts.cend()) return *known;
    report::Counts counts;
    for (const int row : group.rows)
        if (const VerdictCell cell = m_model->cell(m_model->index(row, column)); cell.verdict)
            counts.add(cell.status());
    return *group.counts.insert(column, counts);
}

QModelIndex MatrixFilter::mapToSource(const QModelIndex& index) const
{
    if (!index.isValid() || !m_model || index.row() >= rowCount() || index.column() >= columnCount()) return {};
    const Row& row = m_content.rows[static_cast<size_t>(index.row())];
    return row.source < 0 ? QModelIndex()
                          : m_model->index(row.source, m_content.columns[static_cast<size_t>(index.column())]);
}

QModelIndex MatrixFilter::mapFromSource(const QModelIndex& source) const
{
    if (!source.isValid() || source.row() >= std::ssize(m_content.shownAt)) return {};
    const int row = m_content.shownAt[static_cast<size_t>(source.row())];
    const auto column = std::ranges::find(m_content.columns, source.column());
    if (row < 0 || column == m_content.columns.end()) return {};
    return createIndex(row, static_cast<int>(column - m_content.columns.begin()));
}

QModelIndex MatrixFilter::index(int row, int column, const QModelIndex& parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex MatrixFilter::parent(const QModelIndex&) const
{
    return {};
}

bool MatrixFilter::hasChildren(const QModelIndex& parent) const
{
    return rowCount(parent) > 0 && columnCount(parent) > 0;
}

int MatrixFilter::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_content.rows.size());
}

int MatrixFilter::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_content.columns.size());
}

Qt::ItemFlags MatrixFilter::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

QVariant MatrixFilter::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row& row = m_content.rows[static_cast<size_t>(index.row())];
    const int column = m_content.columns[static_cast<size_t>(index.column())];
    if (row.source >= 0) return m_model->data(m_model->index(row.source, column), role);
    return headingCell(m_content.groups[static_cast<size_t>(row.group)], column, role);
}

QVariant MatrixFilter::headingCell(const Group& group, int column, int role) const
{
    const auto done = [&] { return countsOf(group, column); };
    switch (role) {
    case Qt::DisplayRole: {
        const report::Counts counts = done();
        return counts.total == 0 ? QString()
                                 : u"%1/%2"_s.arg(QString::number(counts.done()), QString::number(counts.due()));
    }
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const report::Counts counts = done();
        const QString said = tr("%1, %2: %3 of %4 done")
                                 .arg(group.title, m_model->unitName(column), QString::number(counts.done()),
                                      QString::number(counts.due()));
        return role == Qt::ToolTipRole
                   ? said
                   : (m_closed.contains(group.key) ? tr("Closed group %1") : tr("Open group %1")).arg(said);
    }
    case Qt::TextAlignmentRole: return Qt::AlignCenter;
    case OpenRole: return !m_closed.contains(group.key);
    default: return {};
    }
}

QVariant MatrixFilter::headingHeader(const Group& group, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return u"%1 %2 (%3)"_s.arg(m_closed.contains(group.key) ? u"▸"_s : u"▾"_s, group.title,
                                   QString::number(group.rows.size()));
    case Qt::ToolTipRole: return tr("%1 – a click opens or closes the group").arg(group.title);
    case Qt::TextAlignmentRole: return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::FontRole: {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    case OpenRole: return !m_closed.contains(group.key);
    default: return {};
    }
}

QVariant MatrixFilter::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_model || section < 0) return {};
    if (orientation == Qt::Horizontal)
        return section < columnCount()
                   ? m_model->headerData(m_content.columns[static_cast<size_t>(section)], orientation, role)
                   : QVariant();
    if (section >= rowCount()) return {};
    const Row& row = m_content.rows[static_cast<size_t>(section)];
    if (row.source >= 0) return m_model->headerData(row.source, orientation, role);
    return headingHeader(m_content.groups[static_cast<size_t>(row.group)], role);
}

} // namespace duibiao::ui
