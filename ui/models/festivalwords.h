// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace duibiao::ui {

/// A festival's name as the calendar keeps it, in the language of the window: 春节 is "Spring Festival". A name that
/// the program does not ship is somebody's own and stays as it is.
[[nodiscard]] QString festivalWords(const QString& name);
/// The name that the calendar keeps for what somebody reads or types.
[[nodiscard]] QString festivalName(const QString& words);

} // namespace duibiao::ui
