// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include <QApplication>

int main(int argc, char* argv[])
{
    const QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Duibiao"));
    QApplication::setApplicationVersion(QStringLiteral(DUIBIAO_VERSION));
    duibiao::ui::MainWindow window;
    window.show();
    return QApplication::exec();
}
