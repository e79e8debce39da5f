// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

namespace duibiao::ui {

MainWindow::MainWindow(QWidget* parent) : QMainWindow(parent)
{
    setWindowTitle(tr("Duibiao"));
}

} // namespace duibiao::ui
