// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace duibiao::ui {

/// A symbol of ours (resources/icons/NAME.svg) in the colour of the text around it, light or dark, at any size.
[[nodiscard]] QIcon symbol(const QString& name);
/// The program's own icon, in its own colours.
[[nodiscard]] QIcon applicationIcon();

} // namespace duibiao::ui
