// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"

#include <QCoreApplication>

int main(int argc, char* argv[])
{
    const QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("duibiao-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DUIBIAO_VERSION));
    return duibiao::cli::runProgram(QCoreApplication::arguments().sliced(1));
}
