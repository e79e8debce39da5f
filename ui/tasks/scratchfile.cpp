// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/scratchfile.h"

#include "core/store/workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUuid>

#include <optional>

using namespace Qt::StringLiterals;

namespace duibiao::ui {

namespace {

QString scratchFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u"/unsaved"_s;
    QDir().mkpath(folder);
    return folder;
}

/// The name of the first file in a workspace, the plan before the others; empty when there is none, nothing when it
/// cannot be told.
std::optional<QString> nameOfContent(const QString& path)
{
    const auto workspace = store::Workspace::open(path);
    if (!workspace) return std::nullopt;
    for (const store::SourceKind kind :
         {store::SourceKind::Plan, store::SourceKind::Submission, store::SourceKind::Units}) {
        const auto sources = (*workspace)->sources(kind);
        if (!sources) return std::nullopt;
        if (!sources->empty()) return QFileInfo(sources->back().name).fileName();
    }
    return QString();
}

/// A file that an older version wrote is brought up to date when it is opened; that is no change of the user's.
void keepTime(const QString& path, const QDateTime& changedAt)
{
    QFile file(path);
    if (file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        file.setFileTime(changedAt, QFileDevice::FileModificationTime);
}

} // namespace

ScratchFile::ScratchFile()
    : ScratchFile(scratchFolder() + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces) + u".duibiao"_s)
{
}

ScratchFile::ScratchFile(const QString& path) : m_path(path), m_lock(path + u".lock"_s)
{
    m_lock.setStaleLockTime(0); // only the end of its program frees a lock, not its age
    m_lock.tryLock(0);
}

void ScratchFile::erase()
{
    if (!isHeld()) return;
    for (const QString& suffix : {u""_s, u"-wal"_s, u"-shm"_s}) QFile::remove(m_path + suffix);
    m_lock.unlock();
}

bool isScratch(const QString& path)
{
    return !path.isEmpty() && QFileInfo(path).dir() == QDir(scratchFolder());
}

std::vector<LeftBehind> workLeftBehind()
{
    std::vector<LeftBehind> found;
    for (const QFileInfo& file : QDir(scratchFolder()).entryInfoList({u"*.duibiao"_s}, QDir::Files, QDir::Time)) {
        ScratchFile scratch(file.filePath());
        if (!scratch.isHeld()) continue;
        const QDateTime changedAt = file.lastModified();
        const auto name = nameOfContent(scratch.path());
        if (name && name->isEmpty())
            scratch.erase();
        else if (name)
            found.push_back({scratch.path(), *name, changedAt});
        keepTime(scratch.path(), changedAt);
    }
    return found;
}

} // namespace duibiao::ui
