// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFileDevice;

namespace duibiao {

/// Why a file could not be read or written, as the end of a sentence in the user's language: "the disk is full". What
/// the system says about it is noted (librarywords.h).
[[nodiscard]] QString readFault(const QFileDevice& file);
[[nodiscard]] QString writeFault(const QFileDevice& file);

} // namespace duibiao
