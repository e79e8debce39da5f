// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/fact.h"
#include "core/plan/actor.h"

#include <QString>

#include <optional>
#include <vector>

namespace duibiao::plan {

/// What a duty asks, in its own words.
struct Action {
    QString action;    ///< short verb phrase without numbers: 组织政务公开专题培训
    QString object;    ///< what the action is done to: 政务公开专题培训
    QString scope;     ///< where it holds: 在重点行业领域; empty when it holds wherever the plan does
    QString condition; ///< under what circumstances, or what is excepted: 除依法应当保密的外; empty when there is none
};

/// Reads the action of a duty (normalised words). `actor` and `facts` have spans counted as in `duty`.
[[nodiscard]] Action readAction(QStringView duty, const std::optional<SourceSpan>& actor,
                                const std::vector<facts::Fact>& facts);

} // namespace duibiao::plan
