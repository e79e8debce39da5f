// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/clausetreemodel.h"

#include "ui/models/roles.h"

namespace duibiao::ui {

ClauseTreeModel::ClauseTreeModel(QObject* parent) : QAbstractItemModel(parent) {}

void ClauseTreeModel::setPlan(PlanPtr plan)
{
    beginResetModel();
    m_plan = std::move(plan);
    m_nodes.clear();
    m_top.clear();
    if (m_plan) build();
    endResetModel();
}

int ClauseTreeModel::append(Node node)
{
    const int index = static_cast<int>(m_nodes.size());
    std::vector<int>& siblings = node.parent < 0 ? m_top : m_nodes[node.parent].children;
    node.row = static_cast<int>(siblings.size());
    siblings.push_back(index);
    m_nodes.push_back(std::move(node));
    return index;
}

void ClauseTreeModel::build()
{
    const plan::Plan& plan = m_plan->plan;
    std::vector<int> nodeOfPart(plan.parts.size(), -1);
    if (plan.parts.size() > 1)
        for (int i = 0; i < static_cast<int>(plan.parts.size()); ++i) nodeOfPart[i] = append({.part = i});
    std::vector<int> nodeOfClause(plan.clauses.size(), -1);
    for (int i = 0; i < static_cast<int>(plan.clauses.size()); ++i) {
        const plan::Clause& clause = plan.clauses[i];
        const bool hasPart = clause.part >= 0 && clause.part < static_cast<int>(plan.parts.size());
        // A clause comes after the one that encloses it; anything else would be a broken outline and is shown at the
        // top.
        const bool nested = clause.parent >= 0 && clause.parent < i;
        const int parent = nested ? nodeOfClause[clause.parent] : hasPart ? nodeOfPart[clause.part] : -1;
        nodeOfClause[i] = append({.parent = parent, .part = clause.part, .clause = i});
    }
    countRequirements();
}

void ClauseTreeModel::countRequirements()
{
    QHash<QString, int> byPath;
    const auto keyOf = [](int part, const QString& path) { return QString::number(part) + QLatin1Char(' ') + path; };
    for (int i = 0; i < static_cast<int>(m_nodes.size()); ++i) {
        const Node& node = m_nodes[i];
        byPath.insert(keyOf(node.part, node.clause < 0 ? QString() : m_plan->plan.clauses[node.clause].path), i);
    }
    for (const plan::Requirement& requirement : m_plan->plan.requirements) {
        int at = byPath.value(keyOf(requirement.part, requirement.path), -1);
        if (at < 0) at = byPath.value(keyOf(requirement.part, {}), -1);
        for (; at >= 0; at = m_nodes[at].parent) ++m_nodes[at].requirements;
    }
}

const ClauseTreeModel::Node* ClauseTreeModel::nodeOf(const QModelIndex& index) const
{
    return index.isValid() ? &m_nodes[index.internalId()] : nullptr;
}

QModelIndex ClauseTreeModel::indexAt(qsizetype offset) const
{
    if (!m_plan) return {};
    const int clause = clauseAt(m_plan->plan, offset);
    for (int i = 0; clause >= 0 && i < static_cast<int>(m_nodes.size()); ++i)
        if (m_nodes[i].clause == clause) return createIndex(m_nodes[i].row, 0, static_cast<quintptr>(i));
    return {};
}

QModelIndex ClauseTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent)) return {};
    const Node* node = nodeOf(parent);
    const int child = node ? node->children[row] : m_top[row];
    return createIndex(row, column, static_cast<quintptr>(child));
}

QModelIndex ClauseTreeModel::parent(const QModelIndex& child) const
{
    const Node* node = nodeOf(child);
    if (!node || node->parent < 0) return {};
    return createIndex(m_nodes[node->parent].row, 0, static_cast<quintptr>(node->parent));
}

int ClauseTreeModel::rowCount(const QModelIndex& parent) const
{
    if (parent.column() > 0) return 0;
    const Node* node = nodeOf(parent);
    return static_cast<int>(node ? node->children.size() : m_top.size());
}

int ClauseTreeModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

QVariant ClauseTreeModel::data(const QModelIndex& index, int role) const
{
    const Node* node = nodeOf(index);
    if (!node) return {};
    const plan::Clause* clause = node->clause < 0 ? nullptr : &m_plan->plan.clauses[node->clause];
    const SourceSpan span = clause ? clause->span : m_plan->plan.parts[node->part].span;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: {
        if (index.column() == CountColumn) return node->requirements == 0 ? QVariant() : node->requirements;
        if (!clause) return m_plan->plan.parts[node->part].title;
        const QString marker = clause->path.section(QLatin1Char('/'), -1);
        if (clause->heading) return QString(marker + QLatin1Char(' ') + *clause->heading);
        constexpr qsizetype opening = 24; // an item that is one long sentence shows how it begins
        const QStringView words = clause->span.in(m_plan->document.text);
        return words.first(std::min(words.size(), opening)).trimmed().toString() + QStringLiteral("…");
    }
    case Qt::TextAlignmentRole:
        return index.column() == CountColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case PathRole: return clause ? clause->path : QString();
    case PartRole: return node->part;
    case SpanBeginRole: return static_cast<qlonglong>(clause ? clause->headingSpan.begin : span.begin);
    case SpanEndRole: return static_cast<qlonglong>(clause ? clause->headingSpan.end : span.begin);
    default: return {};
    }
}

QVariant ClauseTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    return section == TitleColumn ? tr("Clause") : tr("Duties");
}

} // namespace duibiao::ui
