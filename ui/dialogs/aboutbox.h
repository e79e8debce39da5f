// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace duibiao::ui {

/// Shows name, version and licence of the program above `parent`, and returns at once.
void showAbout(QWidget* parent);

} // namespace duibiao::ui
