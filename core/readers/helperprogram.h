// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

/// The programs of our own that do one thing for a reader: what a foreign library does with a foreign file, so that a
/// file that makes it crash, take all memory or work without end costs that program and nothing else. They read the
/// file from standard input and tell frames (frames.h) on standard output; childprocess.h runs them.
namespace duibiao::readers {

/// Where the program is: beside the running one, or where an installation has such programs (../libexec/duibiao).
/// Empty when it is in neither place.
[[nodiscard]] QString helperProgram(QLatin1StringView name);

/// The failure when it is not there, or does not start. `message` says what for.
[[nodiscard]] Error missingProgram(const QString& message);

/// What such a program allows itself.
struct OwnLimits {
    qint64 memory = 0;    ///< bytes
    int milliseconds = 0; ///< of processor time
};
/// Called by it before it looks into the file; beyond the limits it ends as one that crashes. Sanitizers lay out more
/// memory than there is, so with them the memory is not limited.
void limitMyself(const OwnLimits& limits);

/// The file to read: standard input, up to its end. Empty when that cannot be read.
[[nodiscard]] QByteArray readInput();
/// Writes to standard output; ends the program when nobody listens any more.
void tell(const QByteArray& bytes);

} // namespace duibiao::readers
