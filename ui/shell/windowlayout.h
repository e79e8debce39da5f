// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace duibiao::ui {

class MainWindow;

/// How the window and the panes in it were left, in the user's settings.
void restoreLayout(MainWindow& window);
void saveLayout(const MainWindow& window);

} // namespace duibiao::ui
