// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace duibiao::test {

/// A path inside the project's source tree.
[[nodiscard]] inline QString sourcePath(const QString& relative)
{
    return QStringLiteral(DUIBIAO_SOURCE_DIR) + QLatin1Char('/') + relative;
}

/// A path inside the build tree, for what tests write.
[[nodiscard]] inline QString binaryPath(const QString& relative)
{
    return QStringLiteral(DUIBIAO_BINARY_DIR) + QLatin1Char('/') + relative;
}

} // namespace duibiao::test
