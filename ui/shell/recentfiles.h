// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace duibiao::ui {

/// The workspaces that were open last, newest first, remembered in the user's settings.
class RecentFiles {
public:
    /// Those that are still there.
    [[nodiscard]] QStringList paths() const;
    void add(const QString& path);
};

} // namespace duibiao::ui
