// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>

#include <optional>

namespace duibiao::bench {

/// The program as somebody starts it for the first time, in a process of its own, watched from outside: by what is on
/// the screen and by what the system says of the process. It has folders of its own and is ended with the object.
class RunningProgram {
public:
    RunningProgram(const QString& program, const QStringList& arguments);
    ~RunningProgram();
    RunningProgram(const RunningProgram&) = delete;
    RunningProgram& operator=(const RunningProgram&) = delete;

    /// Milliseconds from the call until there are words on the screen. The window paints from its event loop, so it
    /// answers by then.
    double untilPainted();
    /// Milliseconds until the window shows another place after Ctrl+2, with what sending the key takes; nothing where
    /// xdotool is not installed.
    std::optional<double> untilAnswered();
    /// Waits until the process has not used the processor for a second and a half.
    void untilIdle();
    /// Shows one place after the other. False where xdotool is not installed.
    bool walkThroughPlaces();
    /// Bytes, the most that were resident so far.
    [[nodiscard]] double peakMemory() const;

private:
    bool press(const QString& keys);
    /// Milliseconds until `reached` says yes of the screen's picture.
    template <typename Reached> double until(Reached reached) const;
    [[nodiscard]] qint64 processorTime() const;
    [[nodiscard]] QByteArray aboutProcess(const QString& file) const;

    QTemporaryDir m_home;
    QElapsedTimer m_clock;
    QProcess m_process;
};

} // namespace duibiao::bench
