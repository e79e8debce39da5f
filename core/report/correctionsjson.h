// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/correction.h"

#include <QJsonArray>

namespace duibiao::report {

/// "corrections" in "duibiao-plan/1": what people stated about the plan of a workspace, and what of it holds.
[[nodiscard]] QJsonArray correctionsJson(const std::vector<plan::CorrectionOutcome>& outcomes);

} // namespace duibiao::report
