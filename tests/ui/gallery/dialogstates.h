// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace duibiao::ui {
class MainWindow;
class SettingsDialog;
} // namespace duibiao::ui

namespace duibiao::test {

class Gallery;

/// Questions, file dialogs, and dialogs in states that nobody comes to who only opens them.
void takeDialogStates(ui::MainWindow& window, const Gallery& gallery);
/// Pages of the settings with backups, with a year that is not known yet and with something to be said; the last
/// pictures of the dialog, which shows what is not so from then on.
void takeSettingsStates(ui::SettingsDialog& dialog, const Gallery& gallery);

} // namespace duibiao::test
