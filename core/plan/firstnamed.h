// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <QStringView>

#include <optional>

namespace duibiao::plan {

/// A note that says by their order who leads: （市教育局、市财政局负责，排在首位的为牵头单位，下同）.
struct FirstNamedLeads {
    SourceSpan span;       ///< the words that say so, in the note
    bool fromHere = false; ///< 下同: later notes name the leading unit first too
};

/// Such words inside a note; nothing when there are none.
[[nodiscard]] std::optional<FirstNamedLeads> firstNamedLeads(QStringView inside);

/// Lets the first of several units lead and the others take part; leaves units alone that have roles of their own.
void letFirstLead(Responsibility& units);

} // namespace duibiao::plan
