// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/phrases.h"

namespace duibiao::plan {

/// Whether the phrases [from, last] of a sentence tell somebody to do something: a measure, a subject, a verb or a word
/// that binds.
[[nodiscard]] bool demandsFrom(QStringView sentence, const std::vector<Phrase>& phrases, std::size_t from,
                               std::size_t last);

/// Whether a sentence demands anything of anybody. One of the background (preamble, guiding ideology, aims) does so
/// only where it measures something.
[[nodiscard]] bool demandsAnything(QStringView sentence, const std::vector<Phrase>& phrases,
                                   const std::vector<facts::Fact>& facts, bool background);

} // namespace duibiao::plan
