// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/plan/plan.h"

#include <QHash>

#include <vector>

namespace duibiao::review {

/// A row of the task table that says what a duty of the body says, in the same or in other words.
struct RowMatch {
    int row = -1;     ///< index into Plan::table; -1 when no row comes near
    double share = 0; ///< how much of the duty's wording stands in the row, 0…1
};

/// Finds the row that repeats a duty by the character triples they share. Linear in the words of body and table, apart
/// from triples that many rows share, which are left out.
class RowIndex {
public:
    RowIndex(const Document& document, const plan::Plan& plan);

    /// The row nearest to `words` (folded).
    [[nodiscard]] RowMatch nearest(const QString& words) const;
    /// The row's requirement, folded.
    [[nodiscard]] const QString& words(int row) const { return m_rows[static_cast<size_t>(row)]; }
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }

private:
    std::vector<QString> m_rows;
    QHash<quint64, std::vector<int>> m_triples;
};

/// One duty of the body with the row that repeats it.
struct Pair {
    const plan::Requirement* duty;
    QString words; ///< folded
    RowMatch match;
};

/// Every duty of the body with its nearest row.
[[nodiscard]] std::vector<Pair> pairDuties(const Document& document, const plan::Plan& plan, const RowIndex& rows);

/// From this share on a row repeats the duty, if with other words.
inline constexpr double repeats = 0.55;

/// True when the task table is meant to repeat the body: more than half of the body's duties stand in it.
[[nodiscard]] bool tableRepeatsBody(const std::vector<Pair>& pairs);

} // namespace duibiao::review
