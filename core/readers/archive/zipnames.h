// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

/// What a zip file says in its headers, before anything is unpacked (PKWARE APPNOTE 4.3, 4.4.4).
namespace duibiao::readers {

/// True when the directory at the end of the file is there. One that broke off has none; its files can still be read
/// one after the other.
[[nodiscard]] bool hasZipDirectory(QByteArrayView bytes);

/// The name in the first header, as bytes; empty when there is none.
[[nodiscard]] QByteArrayView firstZipName(QByteArrayView bytes);

/// The file with the flag for UTF-8 names (bit 11) taken off every entry whose name is none: some programs set it and
/// write GBK, and the name would be lost. The same bytes where all is in order.
[[nodiscard]] QByteArray withHonestNames(const QByteArray& bytes);

} // namespace duibiao::readers
