// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/window/program.h"

#include <QFile>
#include <QGuiApplication>
#include <QPixmap>
#include <QScreen>
#include <QSet>
#include <QStandardPaths>
#include <QThread>

using namespace Qt::StringLiterals;

namespace duibiao::bench {

namespace {

constexpr int patience = 60'000; // milliseconds

QImage screenPicture()
{
    return QGuiApplication::primaryScreen()->grabWindow(0).toImage();
}

/// Words have many shades at their edges; an empty window and an empty screen have none.
bool hasWords(const QImage& picture)
{
    constexpr int step = 3;
    constexpr qsizetype enough = 40;
    QSet<QRgb> colours;
    for (int y = 0; y < picture.height(); y += step)
        for (int x = 0; x < picture.width(); x += step) colours.insert(picture.pixel(x, y));
    return colours.size() >= enough;
}

} // namespace

RunningProgram::RunningProgram(const QString& program, const QStringList& arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString& folder : {u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s})
        environment.insert(folder, m_home.filePath(folder));
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_clock.start();
    m_process.start(program, arguments);
    if (!m_process.waitForStarted()) qFatal("%s does not start", qPrintable(program));
}

RunningProgram::~RunningProgram()
{
    m_process.kill();
    m_process.waitForFinished();
    // The next one starts on an empty screen.
    until([](const QImage& picture) { return !hasWords(picture); });
}

template <typename Reached> double RunningProgram::until(Reached reached) const
{
    QElapsedTimer clock;
    clock.start();
    while (!reached(screenPicture())) {
        if (clock.hasExpired(patience)) qFatal("the screen does not show what it should");
        QThread::msleep(2);
    }
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

double RunningProgram::untilPainted()
{
    until(hasWords);
    return static_cast<double>(m_clock.nsecsElapsed()) / 1e6;
}

bool RunningProgram::press(const QString& keys)
{
    const QString xdotool = QStandardPaths::findExecutable(u"xdotool"_s);
    // No window manager runs that would have given the window the focus.
    return !xdotool.isEmpty() && QProcess::execute(xdotool, {u"search"_s, u"--onlyvisible"_s, u"--class"_s,
                                                             u"duibiao"_s, u"windowfocus"_s, u"key"_s, keys}) == 0;
}

std::optional<double> RunningProgram::untilAnswered()
{
    const QImage before = screenPicture();
    QElapsedTimer clock;
    clock.start();
    if (!press(u"ctrl+2"_s)) return std::nullopt;
    until([&](const QImage& picture) { return picture != before; });
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

bool RunningProgram::walkThroughPlaces()
{
    constexpr int places = 7;
    for (int place = 1; place <= places; ++place) {
        if (!press(u"ctrl+%1"_s.arg(place))) return false;
        untilIdle();
    }
    return true;
}

void RunningProgram::untilIdle()
{
    constexpr int quiet = 1500;
    QElapsedTimer clock;
    clock.start();
    for (qint64 used = -1; !clock.hasExpired(patience);) {
        const qint64 now = processorTime();
        if (now == used) return;
        used = now;
        QThread::msleep(quiet);
    }
}

qint64 RunningProgram::processorTime() const
{
    // proc(5): utime and stime are the 14th and 15th field, the 12th and 13th behind the name in brackets.
    const QByteArray stat = aboutProcess(u"stat"_s);
    const QList<QByteArray> fields = stat.sliced(stat.lastIndexOf(')') + 2).split(' ');
    return fields.value(11).toLongLong() + fields.value(12).toLongLong();
}

double RunningProgram::peakMemory() const
{
    for (const QByteArray& line : aboutProcess(u"status"_s).split('\n'))
        if (line.startsWith("VmHWM:")) return line.simplified().split(' ').value(1).toDouble() * 1024;
    return 0;
}

QByteArray RunningProgram::aboutProcess(const QString& file) const
{
    QFile about(u"/proc/%1/%2"_s.arg(m_process.processId()).arg(file));
    return about.open(QIODevice::ReadOnly) ? about.readAll() : QByteArray();
}

} // namespace duibiao::bench
