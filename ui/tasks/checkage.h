// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace.h"

namespace duibiao::ui {

/// True where the audit trail has something after the last check that verdicts do not follow by themselves: papers,
/// units, columns, corrections.
[[nodiscard]] bool isCheckOld(const store::Workspace& workspace);

} // namespace duibiao::ui
