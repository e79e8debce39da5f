// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/fact.h"
#include "core/plan/plan.h"

#include <QStringView>

#include <vector>

namespace duibiao::plan {

/// Whether a sentence or a heading says nothing but when: 整治时间：2024年3月至11月,
/// 动员部署阶段（2024年3月1日—3月31日）. Nobody is asked to do anything by such words; what stands under them is due
/// then. `facts` are the sentence's, spans counted in it.
[[nodiscard]] bool isTimeFrame(QStringView sentence, const std::vector<facts::Fact>& facts);

/// Whether the name of a time frame is that of the whole undertaking (整治时间, 活动期限) and not of one of its phases
/// (动员部署阶段, 实施步骤).
[[nodiscard]] bool namesWholeTime(QStringView name);

/// Which days govern a duty because of where it stands, while a plan is read from its beginning to its end: those of
/// the phase that it stands under, else those of the whole undertaking.
class TimeFrames {
public:
    TimeFrames(const std::vector<Clause>& clauses, std::size_t parts) : m_clauses(clauses), m_whole(parts, -1) {}

    /// Words of `clause` (-1 outside all) give days; Plan::facts[last] is the last of them.
    void open(int part, int clause, int last, bool whole);
    /// Index into Plan::facts of the last day of a duty that stands in `clause`; -1 where nothing governs it.
    [[nodiscard]] int governing(int part, int clause);

private:
    struct Phase {
        int clause;
        int last;
    };
    const std::vector<Clause>& m_clauses;
    std::vector<Phase> m_phases; // each stands under the one before it
    std::vector<int> m_whole;    // by part
};

} // namespace duibiao::plan
