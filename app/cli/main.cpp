// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <QCoreApplication>
#include <QTextStream>

#include <algorithm>
#include <cstdio>

int main(int argc, char* argv[])
{
    const QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("duibiao-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DUIBIAO_VERSION));
    QStringList arguments = QCoreApplication::arguments();
    arguments.removeFirst();
    QTextStream out(stdout);
    if (!arguments.isEmpty() && arguments.first() == u"--version") {
        out << QStringLiteral("duibiao-cli " DUIBIAO_VERSION "\n");
        return duibiao::cli::Done;
    }
    const auto commands = duibiao::cli::commands();
    const auto found = std::ranges::find_if(commands, [&](const auto& command) {
        return !arguments.isEmpty() && arguments.first() == QStringView(command.name);
    });
    if (found == commands.end()) {
        for (const auto& command : commands) out << command.name << "  " << command.summary() << '\n';
        return duibiao::cli::WrongUse;
    }
    return found->run(arguments);
}
