// SPDX-License-Identifier: GPL-3.0-or-later
// duibiao-papers: the command line program with the writers that need Qt Gui. duibiao-cli starts it; nobody needs to
// call it by hand.
#include "app/cli/paperwriters.h"
#include "app/cli/program.h"
#include "core/papers/papers.h"

#include <QGuiApplication>

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // papers are laid out, never shown: no display is needed
    const QGuiApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("duibiao-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DUIBIAO_VERSION));
    static constexpr duibiao::cli::PaperWriters writers{&duibiao::papers::toPdf, &duibiao::papers::toCalendar};
    duibiao::cli::setPaperWriters(&writers);
    return duibiao::cli::runProgram(QCoreApplication::arguments().sliced(1));
}
