// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/fact.h"
#include "core/report/jsonvalues.h"

namespace duibiao::report::json {

/// One fact whose span lies in `text`.
[[nodiscard]] QJsonObject fact(const facts::Fact& fact, const Text& text);

} // namespace duibiao::report::json
