// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/lookback.h"
#include "core/check/openitems.h"
#include "core/check/roundchanges.h"

namespace duibiao::ui {

/// What is kept of a workspace's rounds: 核查—反馈—整改—再核查.
struct FollowUp {
    std::vector<check::Round> rounds; ///< in order, whole
    std::vector<check::OpenItem> items;
    std::vector<check::CarriedDuty> carried;
};

} // namespace duibiao::ui
