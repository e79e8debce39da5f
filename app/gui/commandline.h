// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tasks/sorting.h"

#include <QStringList>

namespace duibiao::gui {

/// What the window is started with.
struct CommandLine {
    QString language;       ///< empty: the one used last, else the system's
    QStringList files;      ///< a workspace, or files and folders whose purpose is guessed
    ui::ImportFiles import; ///< files whose purpose was said
    bool sample = false;
    bool check = false; ///< run the check once everything is read
};

/// Reads the arguments; prints help, version or what is wrong and ends the program where there is nothing to start.
[[nodiscard]] CommandLine readCommandLine(const QStringList& arguments);

} // namespace duibiao::gui
