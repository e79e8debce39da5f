// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace duibiao::cli {

/// The command line program after its application object was made: picks language and command, runs it, gives the exit
/// code.
[[nodiscard]] int runProgram(const QStringList& arguments);

} // namespace duibiao::cli
