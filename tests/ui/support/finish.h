// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/mainwindow.h"
#include "ui/tasks/workspacesession.h"

#include <QTest>

namespace duibiao::test {

/// Waits until nothing runs in the background of the window any more; false where something still does after a minute.
[[nodiscard]] inline bool finish(const ui::MainWindow& window)
{
    return QTest::qWaitFor([&] { return !window.session().tasks().isBusy(); }, 60'000);
}

} // namespace duibiao::test
