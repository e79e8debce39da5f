// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/office/libreoffice.h"

#include "core/base/librarywords.h"
#include "core/readers/errors.h"
#include "core/readers/limits.h"

#include <QCache>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QMutex>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>

#ifdef Q_OS_UNIX
#include <csignal>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace duibiao::readers::office {

namespace {

constexpr int PollInterval = 50; // milliseconds between looks at the token
constexpr qsizetype RememberedBytes = 64 * 1024 * 1024;

/// Nothing in a document may run, and nothing may be fetched for it. The last item keeps LibreOffice from trying out
/// its graphics, as it does the first time it starts in a profile whose version is older than its own: two thirds of
/// the time.
constexpr QByteArrayView Settings = R"(<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>2</value></prop></item>
<item oor:path="/org.openoffice.Setup/Product"><prop oor:name="ooSetupLastVersion" oor:op="fuse"><value>999.0</value></prop></item>
</oor:items>
)";

/// Conversions of this run, by what was converted.
class Memory {
public:
    std::optional<QByteArray> find(const QByteArray& key)
    {
        const QMutexLocker lock(&m_mutex);
        const QByteArray* found = m_cache.object(key);
        return found ? std::optional(*found) : std::nullopt;
    }
    void keep(const QByteArray& key, const QByteArray& bytes)
    {
        const QMutexLocker lock(&m_mutex);
        m_cache.insert(key, new QByteArray(bytes), bytes.size()); // the cache owns it
    }

private:
    QMutex m_mutex;
    QCache<QByteArray, QByteArray> m_cache{RememberedBytes};
};

Memory& memory()
{
    static Memory memory;
    return memory;
}

bool write(const QString& path, QByteArrayView bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes.data(), bytes.size()) == bytes.size() && file.flush();
}

/// soffice is a script that starts others; all of them go.
void kill(QProcess& process)
{
#ifdef Q_OS_UNIX
    if (const auto group = static_cast<pid_t>(process.processId()); group > 0) ::kill(-group, SIGKILL);
#endif
    process.kill();
    process.waitForFinished();
}

Error failedToConvert(const QString& reason)
{
    return {
        .code = ErrorCode::Damaged,
        .message =
            QCoreApplication::translate("duibiao::readers", "LibreOffice could not convert the file (%1).").arg(reason),
        .file = {},
        .remedy = QCoreApplication::translate("duibiao::readers",
                                              "Open it in your office program and save it as docx (tables as xlsx).")};
}

/// Runs to the end, to the time limit or to a cancel.
std::optional<Error> run(QProcess& process, const CancelToken& token)
{
    QElapsedTimer timer;
    timer.start();
    process.start();
    if (!process.waitForStarted()) {
        noteLibraryWords(process.program(), process.errorString());
        return failedToConvert(QCoreApplication::translate("duibiao::readers", "it could not be started"));
    }
    while (process.state() != QProcess::NotRunning && !process.waitForFinished(PollInterval)) {
        const bool late = timer.elapsed() > limits::ConversionTime;
        if (!late && !token.isCancelled()) continue;
        kill(process);
        return late ? tooLarge(QCoreApplication::translate("duibiao::readers", "converting it takes more than %L1 s")
                                   .arg(limits::ConversionTime / 1000))
                    : cancelled();
    }
    return std::nullopt;
}

Result<QByteArray> convertNow(const QByteArray& bytes, const QString& suffix, const QString& target,
                              const CancelToken& token)
{
    const QTemporaryDir folder;
    const QDir dir(folder.path());
    const QString source = dir.filePath(u"document."_s + suffix);
    const bool prepared = folder.isValid() && dir.mkpath(u"profile/user"_s) && dir.mkpath(u"out"_s) &&
                          write(dir.filePath(u"profile/user/registrymodifications.xcu"_s), Settings) &&
                          write(source, bytes);
    if (!prepared)
        return failure(failedToConvert(
            QCoreApplication::translate("duibiao::readers", "the folder for temporary files cannot be written")));

    QProcess process;
    process.setProgram(program());
    process.setArguments({u"-env:UserInstallation="_s + QUrl::fromLocalFile(dir.filePath(u"profile"_s)).toString(),
                          u"--headless"_s, u"--norestore"_s, u"--nologo"_s, u"--nodefault"_s, u"--nolockcheck"_s,
                          u"--convert-to"_s, target, u"--outdir"_s, dir.filePath(u"out"_s), source});
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
#ifdef Q_OS_UNIX
    process.setChildProcessModifier([] { ::setpgid(0, 0); });
#endif
    if (auto error = run(process, token)) return failure(std::move(*error));

    QFile result(dir.filePath(u"out/document."_s + target));
    if (!result.open(QIODevice::ReadOnly))
        return failure(failedToConvert(QCoreApplication::translate("duibiao::readers", "it is damaged or protected")));
    if (result.size() > limits::FileSize) return failure(tooLarge(target));
    return result.readAll();
}

} // namespace

QString program()
{
    for (const QString& name : {u"soffice"_s, u"libreoffice"_s})
        if (const QString path = QStandardPaths::findExecutable(name); !path.isEmpty()) return path;
    return {};
}

Result<QByteArray> convert(const QByteArray& bytes, const QString& suffix, const QString& target,
                           const CancelToken& token)
{
    const QByteArray key = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256) + target.toUtf8();
    if (auto known = memory().find(key)) return std::move(*known);
    auto converted = convertNow(bytes, suffix, target, token);
    if (converted) memory().keep(key, *converted);
    return converted;
}

} // namespace duibiao::readers::office
