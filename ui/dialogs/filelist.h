// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QFileDialog;

namespace duibiao::ui {

/// Where Qt draws the list of files itself, it writes days and kinds of files in the language of the system, which need
/// not be that of the window: writes them in the window's, in columns wide enough. A dialog of the desktop stays as it
/// is.
void speakOurLanguage(QFileDialog& dialog);

} // namespace duibiao::ui
