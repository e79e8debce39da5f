// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recentfiles.h"

#include <QFileInfo>
#include <QSettings>

namespace duibiao::ui {

namespace {

constexpr int most = 9; // one digit each as mnemonic
const QString& key()
{
    static const QString name = QStringLiteral("recentWorkspaces");
    return name;
}

} // namespace

QStringList RecentFiles::paths() const
{
    QStringList there;
    for (const QString& path : QSettings().value(key()).toStringList())
        if (QFileInfo::exists(path)) there += path;
    return there.first(std::min<qsizetype>(there.size(), most));
}

void RecentFiles::add(const QString& path)
{
    QStringList paths = QSettings().value(key()).toStringList();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    paths.removeAll(absolute);
    paths.prepend(absolute);
    QSettings().setValue(key(), paths.first(std::min<qsizetype>(paths.size(), most)));
}

} // namespace duibiao::ui
