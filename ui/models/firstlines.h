// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace duibiao::ui {

/// The first of the notes, one a line, and how many more there are: a label must not fill the window.
[[nodiscard]] QString firstLines(const QStringList& notes);

} // namespace duibiao::ui
