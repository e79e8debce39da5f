// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <optional>

namespace duibiao::plan {

/// True when a name ends as organisations' names do: 市教育局, 各镇（街道）, 财政等有关部门.
[[nodiscard]] bool looksLikeOrganisation(QStringView name);

/// A list of units as written, split at 、 and ，and 和/及 where both sides are units; brackets inside a name stay with
/// it (各县（市、区）政府办公室), 等部门 is dropped. Takes normalised text without the outer brackets.
[[nodiscard]] QStringList splitUnits(QStringView list);

/// The units of a heading that is nothing but names of units (县工信局; 县公安局、县交通运输局; 各镇（街道）): whoever
/// is named so has to do what stands under it. Empty for any other heading, and where what is named could as well be
/// what is looked into (学校, 医院).
[[nodiscard]] QStringList unitsOfHeading(QStringView heading);

/// Reads the inside of a bracketed note (市司法局牵头，市财政局配合); nothing when it names no responsibility.
[[nodiscard]] std::optional<Responsibility> parseNote(QStringView inside);

/// True when the inside of a note also binds units to every further item (以下不再列出); `units` gets them.
[[nodiscard]] bool parseDefault(QStringView inside, QStringList& units);

} // namespace duibiao::plan
