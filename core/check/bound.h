// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/duty.h"

namespace duibiao::check {

/// Fills Duty::units of every duty. Where actor and responsible units lead to nobody and name no organisation of their
/// own (主要负责人, 领导小组), the row, the note of the clause, then the duty before in the same paragraph say who is
/// bound; a duty that nobody is named for binds every unit.
void bindUnits(std::vector<Duty>& duties, const plan::Plan& plan, const units::Registry& registry);

/// The names of the registry that a sentence begins with: 县级各部门、各乡镇（街道）按时答复率….
[[nodiscard]] std::vector<QStringView> namesAtHead(QStringView sentence, const units::Registry& registry);

} // namespace duibiao::check
