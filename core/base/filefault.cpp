// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/filefault.h"

#include "core/base/librarywords.h"

#include <QCoreApplication>
#include <QFileDevice>
#include <QFileInfo>
#include <QStorageInfo>

namespace duibiao {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(duibiao)
};

bool isFull(const QString& folder)
{
    constexpr qint64 least = 64 * 1024;
    const QStorageInfo disk(folder);
    return disk.isValid() && disk.isReady() && disk.bytesAvailable() < least;
}

} // namespace

QString readFault(const QFileDevice& file)
{
    noteLibraryWords(file.fileName(), file.errorString());
    const QFileInfo info(file.fileName());
    if (!info.exists()) return Texts::tr("it is not there");
    if (info.isDir()) return Texts::tr("it is a folder");
    if (file.error() == QFileDevice::PermissionsError || !info.isReadable())
        return Texts::tr("you are not allowed to read it");
    return Texts::tr("the drive or the network does not give it, or another program keeps it");
}

QString writeFault(const QFileDevice& file)
{
    noteLibraryWords(file.fileName(), file.errorString());
    const QFileInfo info(file.fileName());
    const QFileInfo folder(info.absolutePath());
    if (!folder.isDir()) return Texts::tr("the folder is not there");
    if (info.isDir()) return Texts::tr("a folder has this name");
    if (file.error() == QFileDevice::ResourceError || isFull(folder.filePath())) return Texts::tr("the disk is full");
    if (file.error() == QFileDevice::PermissionsError || !folder.isWritable() || (info.exists() && !info.isWritable()))
        return Texts::tr("you are not allowed to write there");
    return Texts::tr("the drive or the network does not take it, or another program keeps it");
}

} // namespace duibiao
