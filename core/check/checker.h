// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/check.h"

#include <QHash>

#include <optional>
#include <vector>

namespace duibiao::check {

/// A check that is made again whenever something changes: units whose papers are the same as the last time, judged by
/// the same terms, keep their verdicts. The verdicts are always those that check() gives.
class Checker {
public:
    /// As check(). After a cancel the units that were judged until then need not be judged again.
    [[nodiscard]] Result<std::vector<Verdict>> check(const Input& input, const Progress& progress = {});
    /// How many units the last check judged; the others kept their verdicts.
    [[nodiscard]] int judgedUnits() const { return m_judged; }

private:
    /// What was judged for a unit, and on which papers.
    struct Judged {
        QByteArray papers;
        std::vector<std::optional<Verdict>> verdicts; ///< by duty; none where it does not bind the unit
    };

    QByteArray m_terms;
    QHash<int, Judged> m_units;
    int m_judged = 0;
};

} // namespace duibiao::check
