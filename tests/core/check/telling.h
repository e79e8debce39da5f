// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/check/fields.h"

namespace duibiao::test {

/// How a unit may write about a deed.
enum class Told {
    Dated, ///< on a day of the period
    Undated,
    Planned, ///< for the next year
    Earlier, ///< on a day of the year before
    NotDone,
    Otherwise, ///< about something else
};

/// One sentence about `deed`.
[[nodiscard]] QString sentenceAbout(const Deed& deed, Told how, Chance& chance);
/// A few sentences about the deeds of a field, told in any of the ways of `ways`.
[[nodiscard]] QStringList someSentences(const Field& field, const std::vector<Told>& ways, Chance& chance);
/// The sentences as a ledger (csv) with the title of the water bureau of the harness; each is a row without a date
/// cell.
[[nodiscard]] QString ledgerOf(const QStringList& sentences);

} // namespace duibiao::test
