// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

/// The failures all readers share, in the user's words. readers::read() adds the file's name.
namespace duibiao::readers {

/// `part` is the file inside a package, empty for single files; `reason` a short technical cause.
[[nodiscard]] Error damaged(const QString& part, const QString& reason);
/// Such a cause: where a text in XML cannot be read on. What the library says about it is noted (librarywords.h).
[[nodiscard]] QString brokenAt(qint64 line, qint64 column, const QString& libraryWords);
/// Such a cause: unpacking failed, which the library says something about.
[[nodiscard]] QString notUnpacked(const QString& libraryWords);
[[nodiscard]] Error encrypted();
[[nodiscard]] Error tooLarge(const QString& what);
[[nodiscard]] Error noText();
/// The user stopped it.
[[nodiscard]] Error cancelled();

} // namespace duibiao::readers
