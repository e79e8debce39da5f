// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>

namespace duibiao::test {

/// What one run of duibiao-cli gave.
struct Run {
    int code = -1;
    QByteArray out;
    QString err;
    [[nodiscard]] QJsonObject json() const;
};

/// Runs duibiao-cli in English (so that messages can be compared), in `folder` when one is given, and waits for it.
[[nodiscard]] Run cli(QStringList arguments, const QByteArray& input = {}, const QString& folder = {});

/// A folder with an invented plan, its units and what they submitted.
struct Office {
    QTemporaryDir folder;
    Office();
    [[nodiscard]] QString path(const QString& name) const { return folder.filePath(name); }
    /// Writes a file, folders included; returns its path.
    QString write(const QString& name, const QByteArray& bytes) const;
    /// The arguments of a check of this office: "check" or "report", --plan … --as-of.
    [[nodiscard]] QStringList arguments(const QString& command) const;
};

} // namespace duibiao::test
