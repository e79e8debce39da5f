// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/scanner.h"

#include <vector>

namespace duibiao::submission {

/// The dates of a date cell: what facts::scanDates reads, and the short lists that ledgers use: 3/16、5/25; 4.11、8.15,
/// which a sentence would read as numbers. Years that are not written are those of the date before, else of the
/// context. Days that cannot be (2月30日) are left out; where they stand is appended to `cannotBe`.
[[nodiscard]] std::vector<facts::DateMention> datesOfCell(QStringView cell, const facts::Context& context,
                                                          std::vector<SourceSpan>* cannotBe = nullptr);

/// The dates of running text, years carried on from the date before (2022年3月1日、5月2日 are both of 2022).
[[nodiscard]] std::vector<facts::DateMention> datesOfText(QStringView text, const facts::Context& context,
                                                          std::vector<SourceSpan>* cannotBe = nullptr);

} // namespace duibiao::submission
