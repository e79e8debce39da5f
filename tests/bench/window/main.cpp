// SPDX-License-Identifier: GPL-3.0-or-later
// What the window asks of itself, under a display: bench-window [start | memory | plan | matrix | search]… Everything
// without arguments. Each figure is printed beside its target; the exit code is 1 where one is missed. Without a
// graphics card, as it is meant to be measured:
//   xvfb-run -a -s "-screen 0 1280x1024x24" build/release/bin/bench-window
#include "tests/bench/window/figures.h"
#include "translations/translations.h"

#include <QApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>

#include <cstdlib>
#include <iterator>

using namespace Qt::StringLiterals;
using namespace duibiao;

namespace {

/// True when no target is missed.
bool tell(QTextStream& out, const bench::Figures& figures)
{
    bool reached = true;
    for (const bench::Figure& figure : figures) {
        const bool missed = figure.most > 0 && figure.value > figure.most;
        reached = reached && !missed;
        out << u"%1 %2 %3"_s.arg(figure.what, -64).arg(figure.value, 9, 'f', 1).arg(figure.unit, -3);
        if (figure.most > 0) out << u"  target %1 %2"_s.arg(figure.most).arg(figure.unit) << (missed ? "  MISSED" : "");
        out << Qt::endl;
    }
    return reached;
}

} // namespace

int main(int argc, char* argv[])
{
    // Settings and folders of the person who measures are left alone.
    const QTemporaryDir home;
    for (const char* folder : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qputenv(folder, home.filePath(QString::fromLatin1(folder)).toUtf8());
    QStandardPaths::setTestModeEnabled(true);
    const QApplication app(argc, argv);
    QApplication::setOrganizationName(u"duibiao-bench"_s);
    QApplication::setApplicationName(u"duibiao-bench"_s);
    installLanguage(u"zh_CN"_s);

    const QString program = QCoreApplication::applicationDirPath() + u"/duibiao"_s;
    const QStringList wanted = QCoreApplication::arguments().sliced(1);
    const auto wants = [&](const QString& name) { return wanted.isEmpty() || wanted.contains(name); };
    QTextStream out(stdout);
    bool reached = true;
    if (wants(u"start"_s)) reached &= tell(out, bench::measureStart(program));
    if (wants(u"memory"_s)) reached &= tell(out, bench::measureMemory(program));
    if (wants(u"plan"_s)) reached &= tell(out, bench::measurePlan());
    if (wants(u"matrix"_s)) reached &= tell(out, bench::measureMatrix());
    if (wants(u"search"_s)) reached &= tell(out, bench::measureSearch());
    return reached ? EXIT_SUCCESS : EXIT_FAILURE;
}
