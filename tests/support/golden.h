// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/paths.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <catch2/catch_test_macros.hpp>

namespace duibiao::test {

/// Compares `actual` with the file tests/golden/`name`. With DUIBIAO_ACCEPT_GOLDEN=1 in the environment the file is
/// written instead, to be read over before it is committed. A mismatch leaves what came out beside the build, as
/// golden-actual/`name`.
inline void checkGolden(const QString& name, const QByteArray& actual)
{
    const auto write = [&](const QString& path) {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        REQUIRE(file.write(actual) == actual.size());
    };
    const QString path = sourcePath(QStringLiteral("tests/golden/") + name);
    if (qEnvironmentVariableIntValue("DUIBIAO_ACCEPT_GOLDEN") == 1) {
        write(path);
        SUCCEED("accepted");
        return;
    }
    QFile file(path);
    INFO("golden file tests/golden/" << name.toStdString() << "; DUIBIAO_ACCEPT_GOLDEN=1 accepts what came out");
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray expected = file.readAll();
    if (expected != actual) write(binaryPath(QStringLiteral("golden-actual/") + name));
    CHECK(expected.toStdString() == actual.toStdString());
}

inline void checkGolden(const QString& name, const QString& actual)
{
    checkGolden(name, actual.toUtf8());
}

/// A file of the material that lies beside the project and is no part of it; the test is skipped where it is missing.
[[nodiscard]] inline QString sharedFile(const QString& relative)
{
    // Beside the source tree, or beside the tree that a worktree of it belongs to.
    for (QDir dir(sourcePath(QStringLiteral("."))); dir.cdUp();) {
        const QString path = dir.filePath(QStringLiteral("shared/") + relative);
        if (QFileInfo::exists(path)) return path;
        if (dir.isRoot()) break;
    }
    SKIP("not there: ../shared/" << relative.toStdString());
    return {};
}

} // namespace duibiao::test
