// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/facts/scanner.h"

namespace duibiao::plan {

/// What a typed line is to say: by when, or how much and how often.
enum class Asked { Deadline, Measure };

/// Reads one deadline or one measure that a person typed, by the grammar that reads plans: "2023年年底前",
/// "每年至少2次", "不低于4%"; a bare day (2023-12-31) is the last one. Fails with InvalidInput, in words that name what
/// was not understood, where the line says something else, more than one thing, or more than was read. Spans lie in
/// `line`.
[[nodiscard]] Result<facts::Fact> readStatement(const QString& line, Asked asked, const facts::Context& context);

/// True for a fact that a line of that kind can say.
[[nodiscard]] bool answers(const facts::Fact& fact, Asked asked);

} // namespace duibiao::plan
