// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/judge.h"

#include <vector>

namespace duibiao::check {

/// The list of single things that a claim points to (名单见附表, 各事项情况如下表), by one of its rows: the table
/// behind the claim, or one whose rows tell of the deed. Null where the claim points to none, none is found, or it is
/// only an extract.
[[nodiscard]] const Item* listFor(const Case& what, const Item& claim);

/// What the rows of the list that `row` stands in tell, one piece of evidence a row, its sum (合计) left out.
[[nodiscard]] std::vector<const Item*> rowsOfList(const Case& what, const Item& row);

} // namespace duibiao::check
