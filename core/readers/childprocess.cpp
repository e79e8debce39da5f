// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/childprocess.h"

#include <QProcess>

namespace duibiao::readers {

namespace {

constexpr int PollInterval = 50; // milliseconds between looks at the token

Ending listen(QProcess& process, const ChildProcess& child, const std::function<bool(const QByteArray&)>& hear)
{
    while (true) {
        if (const QByteArray heard = process.readAllStandardOutput(); !heard.isEmpty() && !hear(heard))
            return Ending::Stopped;
        if (child.token.isCancelled()) return Ending::Cancelled;
        if (child.deadline.hasExpired()) return Ending::Late;
        if (process.waitForReadyRead(PollInterval) || process.state() != QProcess::NotRunning) continue;
        const QByteArray rest = process.readAllStandardOutput();
        if (!rest.isEmpty() && !hear(rest)) return Ending::Stopped;
        return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0 ? Ending::Finished
                                                                                       : Ending::Failed;
    }
}

} // namespace

Ending run(const ChildProcess& child, const std::function<bool(const QByteArray&)>& hear)
{
    QProcess process;
    process.setProgram(child.program);
    process.setArguments(child.arguments);
    if (!child.environment.isEmpty()) process.setEnvironment(QProcess::systemEnvironment() + child.environment);
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start();
    if (!process.waitForStarted()) return Ending::NotStarted;
    process.write(child.input);
    process.closeWriteChannel();
    const Ending ending = listen(process, child, hear);
    if (process.state() != QProcess::NotRunning) {
        process.kill();
        process.waitForFinished();
    }
    return ending;
}

} // namespace duibiao::readers
