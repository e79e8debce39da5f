// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/duty.h"

namespace duibiao::check {

/// What the rows of a task table name, made ready once for a plan.
class TaskRows {
public:
    /// `plan` outlives it.
    explicit TaskRows(const plan::Plan& plan);

    /// The row that names a duty of the body in fewer words ("惠民惠农财政补贴公开到户" for
    /// "…补贴发放结果公开到户，覆盖全部行政村"): the one with most of its words in the sentence of the duty; -1 where
    /// none has nearly all, or several have as many. For duties that the plan reader did not join to a row by their
    /// words.
    [[nodiscard]] int naming(const Duty& duty) const;

private:
    /// Words that many rows share (做好信息公开工作) name none of them.
    [[nodiscard]] bool isTelling(Gram gram) const;

    const plan::Plan& m_plan;
    std::vector<std::vector<std::vector<Gram>>> m_pieces; // by row: a row may name several duties
    std::vector<Gram> m_shared;                           // sorted; in too many rows to tell one by
};

} // namespace duibiao::check
