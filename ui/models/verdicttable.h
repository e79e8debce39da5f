// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/verdict.h"
#include "core/plan/plan.h"
#include "core/report/report.h"
#include "core/store/standing.h"
#include "core/units/registry.h"

#include <QHash>

#include <memory>
#include <vector>

namespace duibiao::ui {

/// A place in the matrix: indices of the requirement and of the unit.
struct Cell {
    int requirement = -1;
    int unit = -1;

    friend bool operator==(const Cell&, const Cell&) = default;
};

/// What stands in one cell of the matrix: the engine's verdict and, over it, the reviewer's decision.
struct VerdictCell {
    const check::Verdict* verdict = nullptr;   ///< nullptr when the requirement does not bind the unit
    const store::Decision* decision = nullptr; ///< in force
    const store::CellReview* review = nullptr; ///< what its log comes to; nullptr where nobody ever did anything
    const store::LookAgain* again = nullptr;   ///< a decision that was in force and no longer fits
    bool isOfNewDuty = false;                  ///< no unit has a result for the duty: it was not checked, or binds none

    [[nodiscard]] bool isEmpty() const { return !verdict && !decision; }
    /// The status in force. Only for cells that are not empty.
    [[nodiscard]] check::Status status() const { return decision ? decision->status : verdict->status; }
};

/// Verdicts by requirement × unit, looked up in constant time. A value: copies share the verdicts, and a table with
/// other decisions is made from one without looking at the verdicts again.
class VerdictTable {
public:
    VerdictTable();
    /// Verdicts that name no requirement of the plan or no unit of the registry are left out.
    VerdictTable(const plan::Plan& plan, const units::Registry& units, std::vector<check::Verdict> verdicts);

    void setDecisions(const std::vector<store::Decision>& decisions);
    /// What stands beside the decisions in force.
    void setReviews(const std::vector<store::CellReview>& reviews, const std::vector<store::LookAgain>& again);

    [[nodiscard]] int rows() const;    ///< requirements
    [[nodiscard]] int columns() const; ///< units
    [[nodiscard]] bool isEmpty() const { return verdicts().empty(); }
    [[nodiscard]] const std::vector<check::Verdict>& verdicts() const;
    [[nodiscard]] VerdictCell cell(int row, int column) const;
    /// -1 when the plan has no such requirement, the registry no such unit.
    [[nodiscard]] int rowOf(const QString& requirementId) const;
    [[nodiscard]] int columnOf(const QString& unit) const;

    /// How many verdicts have each status, decisions counted in their place: what the report of the same check counts.
    [[nodiscard]] report::Counts counts() const;
    [[nodiscard]] report::Counts countsOfUnit(int column) const;

private:
    struct Index;
    void count(int column, report::Counts& counts) const;
    [[nodiscard]] quint64 key(int row, int column) const
    {
        return (static_cast<quint64>(row) << 32) | static_cast<quint32>(column);
    }
    std::shared_ptr<const Index> m_index;
    QHash<quint64, store::Decision> m_decisions;
    QHash<quint64, store::CellReview> m_reviews;
    QHash<quint64, store::LookAgain> m_again;
};

} // namespace duibiao::ui
