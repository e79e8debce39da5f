// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace duibiao {

/// The bytes of a file under resources/ that is compiled into the program, by its path there
/// ("calendar/cn-workdays.tsv"). A missing one is a programming error: empty in release builds, an assertion in debug
/// builds.
[[nodiscard]] QByteArray resource(const QString& path);

} // namespace duibiao
