// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QStringView>

/// OLE compound files ([MS-CFB]), the container of Office files from before 2007 and of protected newer ones: as much
/// of them as tells what they are.
namespace duibiao::readers {

[[nodiscard]] bool isCompoundFile(QByteArrayView bytes);

/// True when a compound file has a stream of this name at its top; streams of embedded objects lie deeper.
[[nodiscard]] bool hasStream(QByteArrayView bytes, QStringView name);

/// True for Word and Excel files that only open with a password: encrypted packages, the flag in Word's file header
/// ([MS-DOC] 2.5.2), Excel's FILEPASS record ([MS-XLS] 2.4.117).
[[nodiscard]] bool isProtected(QByteArrayView bytes);

} // namespace duibiao::readers
