// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/firstlines.h"

#include <QCoreApplication>

namespace duibiao::ui {

QString firstLines(const QStringList& notes)
{
    constexpr qsizetype most = 5;
    QStringList shown = notes.first(std::min(most, notes.size()));
    const int more = static_cast<int>(notes.size() - shown.size());
    if (more > 0) shown += QCoreApplication::translate("duibiao::ui::FirstLines", "… and %n more", nullptr, more);
    return shown.join(u'\n');
}

} // namespace duibiao::ui
