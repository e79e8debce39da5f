// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/verdicttable.h"

namespace duibiao::ui {

struct VerdictTable::Index {
    int rows = 0;
    int columns = 0;
    std::vector<check::Verdict> verdicts;
    std::vector<qint32> cells;    // rows × columns, the verdict's index or -1
    std::vector<bool> hasResults; // by row
    QHash<QString, int> rowById;
    QHash<QString, int> columnByName;
};

VerdictTable::VerdictTable() : m_index(std::make_shared<const Index>()) {}

VerdictTable::VerdictTable(const plan::Plan& plan, const units::Registry& units, std::vector<check::Verdict> verdicts)
{
    auto index = std::make_shared<Index>();
    index->rows = static_cast<int>(plan.requirements.size());
    index->columns = static_cast<int>(units.units().size());
    index->rowById.reserve(index->rows);
    for (int row = 0; row < index->rows; ++row) index->rowById.insert(plan.requirements[row].id, row);
    for (int column = 0; column < index->columns; ++column)
        index->columnByName.insert(units.units()[column].name, column);
    index->cells.assign(static_cast<size_t>(index->rows) * static_cast<size_t>(index->columns), -1);
    index->hasResults.assign(static_cast<size_t>(index->rows), false);
    index->verdicts = std::move(verdicts);
    for (size_t i = 0; i < index->verdicts.size(); ++i) {
        const int row = index->rowById.value(index->verdicts[i].requirementId, -1);
        const int column = index->columnByName.value(index->verdicts[i].unit, -1);
        if (row < 0 || column < 0) continue;
        index->hasResults[static_cast<size_t>(row)] = true;
        index->cells[static_cast<size_t>(row) * static_cast<size_t>(index->columns) + static_cast<size_t>(column)] =
            static_cast<qint32>(i);
    }
    m_index = std::move(index);
}

void VerdictTable::setDecisions(const std::vector<store::Decision>& decisions)
{
    m_decisions.clear();
    for (const store::Decision& decision : decisions) {
        const int row = rowOf(decision.requirementId);
        const int column = columnOf(decision.unit);
        if (row >= 0 && column >= 0) m_decisions.insert(key(row, column), decision);
    }
}

void VerdictTable::setReviews(const std::vector<store::CellReview>& reviews, const std::vector<store::LookAgain>& again)
{
    m_reviews.clear();
    for (const store::CellReview& review : reviews) {
        const int row = rowOf(review.requirementId);
        const int column = columnOf(review.unit);
        if (row >= 0 && column >= 0) m_reviews.insert(key(row, column), review);
    }
    m_again.clear();
    for (const store::LookAgain& each : again)
        if (const int column = columnOf(each.decision.unit); each.requirement >= 0 && column >= 0)
            m_again.insert(key(each.requirement, column), each);
}

int VerdictTable::rows() const
{
    return m_index->rows;
}

int VerdictTable::columns() const
{
    return m_index->columns;
}

const std::vector<check::Verdict>& VerdictTable::verdicts() const
{
    return m_index->verdicts;
}

VerdictCell VerdictTable::cell(int row, int column) const
{
    if (row < 0 || column < 0 || row >= m_index->rows || column >= m_index->columns) return {};
    VerdictCell cell;
    const qint32 verdict =
        m_index->cells[static_cast<size_t>(row) * static_cast<size_t>(m_index->columns) + static_cast<size_t>(column)];
    cell.isOfNewDuty = !m_index->hasResults[static_cast<size_t>(row)];
    if (verdict >= 0) cell.verdict = &m_index->verdicts[static_cast<size_t>(verdict)];
    if (const auto decision = m_decisions.constFind(key(row, column)); decision != m_decisions.cend())
        cell.decision = &*decision;
    if (const auto review = m_reviews.constFind(key(row, column)); review != m_reviews.cend()) cell.review = &*review;
    if (const auto again = m_again.constFind(key(row, column)); again != m_again.cend()) cell.again = &*again;
    return cell;
}

int VerdictTable::rowOf(const QString& requirementId) const
{
    return m_index->rowById.value(requirementId, -1);
}

int VerdictTable::columnOf(const QString& unit) const
{
    return m_index->columnByName.value(unit, -1);
}

report::Counts VerdictTable::counts() const
{
    report::Counts counts;
    for (int column = 0; column < columns(); ++column) count(column, counts);
    return counts;
}

report::Counts VerdictTable::countsOfUnit(int column) const
{
    report::Counts counts;
    count(column, counts);
    return counts;
}

void VerdictTable::count(int column, report::Counts& counts) const
{
    for (int row = 0; row < rows(); ++row)
        if (const VerdictCell here = cell(row, column); here.verdict) counts.add(here.status());
}

} // namespace duibiao::ui
