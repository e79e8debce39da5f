// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace duibiao {

/// Notes what a library or the system says about a failure. Such words are English and of the library's own affairs:
/// they are no part of what a person is told, but help whoever looks for the cause. They are written to standard error
/// where QT_LOGGING_RULES="duibiao.library=true" asks for them.
void noteLibraryWords(const QString& file, const QString& words);

} // namespace duibiao
