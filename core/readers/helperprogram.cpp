// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/helperprogram.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <cstdlib>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;

namespace duibiao::readers {

QString helperProgram(QLatin1StringView name)
{
    if (!QCoreApplication::instance()) return {};
    const QString folder = QCoreApplication::applicationDirPath();
#ifdef Q_OS_WIN
    const QString file = name + ".exe"_L1;
#else
    const QString file = name;
#endif
    for (const QString& place : {u"/"_s, u"/../libexec/duibiao/"_s})
        if (const QFileInfo program(folder + place + file); program.isExecutable()) return program.absoluteFilePath();
    return {};
}

Error missingProgram(const QString& message)
{
    return {.code = ErrorCode::Unreadable,
            .message = message,
            .file = {},
            .remedy = QCoreApplication::translate("duibiao::readers", "Install Duibiao again.")};
}

void limitMyself([[maybe_unused]] const OwnLimits& limits)
{
#ifdef Q_OS_UNIX
    const auto limit = [](auto resource, rlim_t most) {
        const struct rlimit both{.rlim_cur = most, .rlim_max = most};
        setrlimit(resource, &both);
    };
    limit(RLIMIT_CPU, static_cast<rlim_t>(limits.milliseconds / 1000));
    limit(RLIMIT_CORE, 0); // papers do not lie about in core files
#ifndef DUIBIAO_SANITIZED
    limit(RLIMIT_AS, static_cast<rlim_t>(limits.memory));
#endif
#endif
}

QByteArray readInput()
{
    QFile input;
    return input.open(stdin, QIODevice::ReadOnly) ? input.readAll() : QByteArray();
}

void tell(const QByteArray& bytes)
{
    const auto size = static_cast<size_t>(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, stdout) != size || std::fflush(stdout) != 0) std::_Exit(EXIT_FAILURE);
}

} // namespace duibiao::readers
