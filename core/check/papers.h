// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/item.h"

#include <QByteArray>
#include <QSet>

#include <span>
#include <vector>

namespace duibiao::check {

class PlanWords;

/// What one file holds for one unit.
struct Paper {
    const submission::Submission* file = nullptr;
    std::vector<std::size_t> evidence; ///< indices into the file's evidence, ascending
};

/// The papers of every unit and of those that belong to it (units::Unit::parent), in an order that depends neither on
/// the order of the files nor on their names; bytes that were given twice count once. Refused files are left out.
[[nodiscard]] std::vector<std::vector<Paper>> papersByUnit(std::span<const submission::Submission> files,
                                                           const units::Registry& registry);

/// Everything in these papers that a verdict can rest on, as a hash: the same papers, the same hash.
[[nodiscard]] QByteArray fingerprintOf(const std::vector<Paper>& papers);

/// The evidence of a unit, made ready. What only repeats the plan is left out. Rows written for a duty in `undivided`
/// (ids of duties of one part) can speak of nothing else.
[[nodiscard]] std::vector<Item> itemsOf(const std::vector<Paper>& papers, const PlanWords& planWords,
                                        const QSet<QString>& undivided);

} // namespace duibiao::check
