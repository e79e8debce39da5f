// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/facts_of.h"

namespace duibiao::check {

/// 应举办3次，已举办2次: the amount says how much is owed, and a later one of the sentence how much was done.
[[nodiscard]] bool isOwed(QStringView text, const Amount& amount);

} // namespace duibiao::check
