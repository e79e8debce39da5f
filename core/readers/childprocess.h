// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <QByteArray>
#include <QDeadlineTimer>
#include <QStringList>

#include <functional>

namespace duibiao::readers {

/// A program that does one thing for a reader.
struct ChildProcess {
    QString program;
    QStringList arguments = {};
    QStringList environment = {}; ///< NAME=VALUE, besides what this process has
    QByteArray input = {};        ///< its standard input
    CancelToken token = {};
    QDeadlineTimer deadline = QDeadlineTimer(QDeadlineTimer::Forever);
};

enum class Ending {
    Finished,   ///< by itself and without complaint
    Failed,     ///< it crashed or returned an error
    NotStarted, ///< it is not there
    Stopped,    ///< by `hear`
    Late,       ///< stopped at the deadline
    Cancelled,  ///< stopped by the token
};

/// Runs the program and hands on what it writes to standard output, as it comes; `hear` returns false to stop it.
/// Blocks without an event loop: for any thread but the window's. However it ends, the process is gone afterwards.
[[nodiscard]] Ending run(const ChildProcess& child, const std::function<bool(const QByteArray&)>& hear);

} // namespace duibiao::readers
