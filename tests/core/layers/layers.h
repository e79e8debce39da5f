// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace duibiao::test {

/// Names of the headers ("QWidget", "qwidget.h") that need Qt Gui and those that need Qt Widgets, as the installed Qt
/// has them.
struct QtHeaders {
    QSet<QString> gui;
    QSet<QString> widgets;

    [[nodiscard]] static QtHeaders installed();
};

/// The room a file of the project lives in: "core/text", "ui/models", "app/cli", "translations"; the folder itself for
/// one that the rules do not know.
[[nodiscard]] QString roomOf(const QString& path);

/// Every #include of `source` that the file at `path` (from the project's top) may not have, with the reason:
/// "core/text/x.cpp:3: …".
[[nodiscard]] QStringList forbiddenIncludes(const QString& path, QStringView source, const QtHeaders& qt);

} // namespace duibiao::test
