// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace duibiao {

/// A name that any file system takes, made of words that somebody wrote: marks that paths or Windows need for
/// themselves become hyphens, the ends are trimmed, and it stays short enough with the suffix that follows.
[[nodiscard]] QString fileNameFrom(const QString& words);

} // namespace duibiao
